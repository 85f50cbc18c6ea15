package org.offprint.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.FormPart;
import org.offprint.profile.Photo;
import org.offprint.profile.ProfileData;

/**
 * The parts of the form one by one: as two windows may have changed them, and as the browser keeps
 * what was typed and not stored.
 */
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
                text("Topics", form.topics, data -> String.join("\n", data.topics())),
                text("Biography", form.bio, data -> data.bio().source()),
                text("E-mail", form.email, ProfileData::email),
                new FormPart<>(
                        "Links", ProfileParts::links, data -> form.links.setValue(data.links())),
                new FormPart<>(
                        "Photo", ProfileParts::photo, data -> form.photo.setValue(data.photo())));
    }

    /** Has the browser keep what is typed in the fields. */
    static void keep(ProfileForm form) {
        texts(form).forEach((key, field) -> DraftKeeper.named(key, (Component) field));
        DraftKeeper.rowsNamed("links", form.links);
    }

    /** Puts back what was typed and not stored. */
    static void restore(ProfileForm form, Draft draft) {
        texts(form).forEach((key, field) -> draft.text(key, field::setValue));
        draft.rows("links", form.links::restore);
    }

    private static Map<String, HasValue<?, String>> texts(ProfileForm form) {
        return Map.of(
                "name", form.name,
                "nameForms", form.nameForms,
                "jobTitle", form.jobTitle,
                "affiliation", form.affiliation,
                "affiliationUrl", form.affiliationUrl,
                "interests", form.interests,
                "topics", form.topics,
                "email", form.email,
                "bio", form.bio,
                "photoAlt", form.photo.alt);
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
