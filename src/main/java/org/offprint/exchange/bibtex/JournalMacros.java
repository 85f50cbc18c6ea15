package org.offprint.exchange.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The commands for names of journals in entries of the Astrophysics Data System. */
final class JournalMacros {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("aj", "The Astronomical Journal"),
                    Map.entry("araa", "Annual Review of Astronomy and Astrophysics"),
                    Map.entry("apj", "The Astrophysical Journal"),
                    Map.entry("apjl", "The Astrophysical Journal Letters"),
                    Map.entry("apjs", "The Astrophysical Journal Supplement Series"),
                    Map.entry("ao", "Applied Optics"),
                    Map.entry("apss", "Astrophysics and Space Science"),
                    Map.entry("aap", "Astronomy & Astrophysics"),
                    Map.entry("aapr", "The Astronomy and Astrophysics Review"),
                    Map.entry("aaps", "Astronomy & Astrophysics Supplement Series"),
                    Map.entry("baas", "Bulletin of the American Astronomical Society"),
                    Map.entry("gca", "Geochimica et Cosmochimica Acta"),
                    Map.entry("grl", "Geophysical Research Letters"),
                    Map.entry("icarus", "Icarus"),
                    Map.entry("jcap", "Journal of Cosmology and Astroparticle Physics"),
                    Map.entry("jcp", "The Journal of Chemical Physics"),
                    Map.entry("jgr", "Journal of Geophysical Research"),
                    Map.entry("memras", "Memoirs of the Royal Astronomical Society"),
                    Map.entry("mnras", "Monthly Notices of the Royal Astronomical Society"),
                    Map.entry("nat", "Nature"),
                    Map.entry("nar", "New Astronomy Reviews"),
                    Map.entry("na", "New Astronomy"),
                    Map.entry("pasa", "Publications of the Astronomical Society of Australia"),
                    Map.entry("pasp", "Publications of the Astronomical Society of the Pacific"),
                    Map.entry("pasj", "Publications of the Astronomical Society of Japan"),
                    Map.entry("physrep", "Physics Reports"),
                    Map.entry("planss", "Planetary and Space Science"),
                    Map.entry("pra", "Physical Review A"),
                    Map.entry("prb", "Physical Review B"),
                    Map.entry("prc", "Physical Review C"),
                    Map.entry("prd", "Physical Review D"),
                    Map.entry("pre", "Physical Review E"),
                    Map.entry("prl", "Physical Review Letters"),
                    Map.entry("psj", "The Planetary Science Journal"),
                    Map.entry("skytel", "Sky and Telescope"),
                    Map.entry("solphys", "Solar Physics"),
                    Map.entry("ssr", "Space Science Reviews"),
                    Map.entry("procspie", "Proceedings of SPIE"));

    private static final Pattern COMMAND =
            Pattern.compile("\\s*\\{?\\\\([A-Za-z]+)\\s*(?:\\{})?\\}?\\s*");

    private JournalMacros() {}

    /** The name that the value of a field stands for; null where it is no such command. */
    static @Nullable String name(String tex) {
        Matcher command = COMMAND.matcher(tex);
        return command.matches() ? NAMES.get(command.group(1).toLowerCase(Locale.ROOT)) : null;
    }
}
