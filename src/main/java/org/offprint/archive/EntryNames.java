package org.offprint.archive;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.offprint.media.StoredFiles;

/**
 * Judges the names in a zip before any of its content is read: each must be one that an archive
 * has, once.
 */
final class EntryNames {

    private static final Pattern FOLDER = Pattern.compile("(media|pages)/");
    private static final Pattern DATA = Pattern.compile("[a-z]+\\.(json|bib|md)");
    private static final Pattern PAGE = Pattern.compile("pages/[a-z0-9-]{1,80}\\.md");

    private final Set<String> seen = new HashSet<>();

    /**
     * Looks at the next name.
     *
     * @return whether it is a file; false for a folder, which holds nothing
     * @throws RefusedArchiveException if no archive of Offprint's has it
     */
    boolean isFile(String name) {
        if (leadsElsewhere(name)) {
            throw refused(name, "leads out of the archive");
        }
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            throw refused(name, "is there twice, or once in capitals and once in small letters");
        }
        if (FOLDER.matcher(name).matches()) {
            return false;
        }
        if (!DATA.matcher(name).matches()
                && !PAGE.matcher(name).matches()
                && !(name.startsWith("media/")
                        && StoredFiles.isName(name.substring("media/".length())))) {
            throw refused(name, "is no file of an archive that Offprint wrote");
        }
        return true;
    }

    /** A name as it may be printed: short, without what no line can hold. */
    static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
        return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
    }

    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains("\0")
                || name.contains(":")
                || Arrays.stream(name.split("/", -1)).anyMatch(part -> part.matches("\\.{1,2}"));
    }

    private static RefusedArchiveException refused(String name, String why) {
        return new RefusedArchiveException("“%s” %s.".formatted(shown(name), why));
    }
}
