package org.offprint.profile.ui;

import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ui.FormPart;
import org.offprint.profile.Photo;
import org.offprint.profile.ProfileData;

/** The parts of a profile that two windows may have changed, each as people see it. */
final class ProfileParts {

    private ProfileParts() {}

    static List<FormPart<ProfileData>> of(ProfileForm form) {
        return List.of(
                text("Name", form.name, ProfileData::name),
                text(
                        "Other spellings of the name",
                        form.nameForms,
                        data -> String.join("\n", data.nameForms())),
                text("Position", form.jobTitle, ProfileData::jobTitle),
                text("Affiliation", form.affiliation, ProfileData::affiliation),
                text(
                        "Address of the affiliation",
                        form.affiliationUrl,
                        ProfileData::affiliationUrl),
                text("Interests in one line", form.interests, ProfileData::interests),
                text("Biography", form.bio, data -> data.bio().source()),
                text("E-mail", form.email, ProfileData::email),
                new FormPart<>(
                        "Links", ProfileParts::links, data -> form.links.setValue(data.links())),
                new FormPart<>(
                        "Photo", ProfileParts::photo, data -> form.photo.setValue(data.photo())));
    }

    private static FormPart<ProfileData> text(
            String label,
            HasValue<?, String> field,
            Function<ProfileData, ? extends @Nullable Object> part) {
        Function<ProfileData, String> shown = data -> Objects.toString(part.apply(data), "");
        return new FormPart<>(label, shown, data -> field.setValue(shown.apply(data)));
    }

    private static String links(ProfileData data) {
        return data.links().stream()
                .map(link -> link.text() + ": " + link.url())
                .collect(Collectors.joining("\n"));
    }

    private static String photo(ProfileData data) {
        Photo photo = data.photo();
        if (photo == null) {
            return "";
        }
        String alt = photo.alt();
        return photo.picture().name() + (alt == null ? "" : ", " + alt);
    }
}
