package org.offprint.exchange.jekyll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.profile.ProfileLink;
import org.offprint.profile.VitaEntry;

/**
 * What the site says of its owner beyond name, e-mail and biography.
 *
 * @param photo the path of the portrait
 * @param links beside the name; those within the site are paths of the old site still
 * @param vita the entries of the curriculum vitae
 */
public record FoundPerson(
        @Nullable String jobTitle,
        @Nullable String affiliation,
        @Nullable WebLink affiliationUrl,
        @Nullable String interests,
        @Nullable String photo,
        List<ProfileLink> links,
        List<VitaEntry> vita) {

    public FoundPerson {
        links = List.copyOf(links);
        vita = List.copyOf(vita);
    }
}
