package org.offprint.profile.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.WebLink;
import org.offprint.profile.Photo;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileLink;

/** The profile while it is edited: what Vaadin's binder writes into, part by part. */
final class ProfileDraft {

    @Nullable String name;
    List<String> nameForms;
    @Nullable String jobTitle;
    @Nullable String affiliation;
    @Nullable WebLink affiliationUrl;
    @Nullable String interests;
    List<String> topics;
    @Nullable EmailAddress email;
    MarkdownText bio;
    @Nullable Photo photo;
    List<ProfileLink> links;

    ProfileDraft(ProfileData data) {
        name = data.name();
        nameForms = data.nameForms();
        jobTitle = data.jobTitle();
        affiliation = data.affiliation();
        affiliationUrl = data.affiliationUrl();
        interests = data.interests();
        topics = data.topics();
        email = data.email();
        bio = data.bio();
        photo = data.photo();
        links = data.links();
    }

    /** The profile as it would be stored. */
    ProfileData data() {
        return new ProfileData(
                name,
                nameForms,
                jobTitle,
                affiliation,
                affiliationUrl,
                interests,
                topics,
                email,
                bio,
                photo,
                links);
    }
}
