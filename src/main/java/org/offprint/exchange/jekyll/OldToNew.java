package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.common.WebLink;
import org.offprint.site.Redirect;

/** Where on this site the things of the old one are, as far as it is known yet. */
final class OldToNew {

    private final Map<String, String> targets = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    /** Says where an old address leads now; the first word counts. */
    void put(String address, String target) {
        targets.putIfAbsent(OldSite.key(address), target);
        sources.putIfAbsent(address, target);
    }

    /** The same where nobody outside has ever linked to the old address, such as a picture's. */
    void putSilently(String address, String target) {
        targets.putIfAbsent(OldSite.key(address), target);
    }

    /** A destination of a text as it has to be here. */
    String destination(String old) {
        if (!old.startsWith("/") || old.length() > 2_000) {
            return old;
        }
        String key = OldSite.key(old);
        String target = key.isEmpty() ? null : targets.get(key);
        if (target == null) {
            String section = SectionAddresses.SECTIONS.get(key);
            return section == null ? old : section + OldSite.rest(old);
        }
        return target.indexOf('#') >= 0 ? target : target + OldSite.rest(old);
    }

    /** The old addresses that have to lead on, each with its target. */
    List<Redirect> redirects() {
        List<Redirect> redirects = new ArrayList<>();
        sources.forEach((source, target) -> redirect(source, target).ifPresent(redirects::add));
        return redirects;
    }

    private static Optional<Redirect> redirect(String source, String target) {
        String key = OldSite.key(source);
        boolean there = key.isEmpty() || key.equals(target) || source.equals(target);
        if (there || Redirect.isReserved(source)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Redirect(source, new WebLink(target)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
