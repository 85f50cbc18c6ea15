package org.offprint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.offprint.citations.CitationStyle;
import org.offprint.exchange.AboutExport;
import org.offprint.papers.ExportFormat;
import org.offprint.papers.PaperExports;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The papers in one format, to standard output or into a file. */
final class FormatExport {

    private static final String ABOUT = "about";

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description =
                    "Writes the papers: bibtex, ris, csl-json in your order; markdown, text, html as"
                            + " a list in a citation style, the newest first; about as the about.md"
                            + " of an academicpages site.")
    private String format = "";

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description =
                    "For markdown, text and html: apa (if nothing is said), mla, chicago, harvard,"
                            + " vancouver, ieee, acm, ams, nature, lncs.")
    private @Nullable String style;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Into this file instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--drafts", description = "With the papers that visitors do not see.")
    private boolean drafts;

    /** Writes what is wanted; wrong words are told before the site is opened. */
    int run(Site site, CommandSpec spec) {
        Content content = content(spec);
        site.requireAtHand("Export");
        return site.with(context -> {
            Path file = output;
            if (file != null) {
                write(content, context, file);
                return 0;
            }
            PrintWriter out = spec.commandLine().getOut();
            try {
                content.write(context, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.checkError() ? 1 : 0;
        });
    }

    /** Writes a text that only the site's services know. */
    @FunctionalInterface
    private interface Content {
        void write(ApplicationContext site, Appendable out) throws IOException;
    }

    private Content content(CommandSpec spec) {
        if (format.equalsIgnoreCase(ABOUT)) {
            refuseStyle(spec);
            return (site, out) -> out.append(site.getBean(AboutExport.class).text(drafts));
        }
        ExportFormat wanted =
                ExportFormat.parse(format)
                        .orElseThrow(() ->
                                wrong(
                                        spec,
                                        "There is no format “%s”; choose bibtex, ris, csl-json, markdown, text, html or about."
                                                .formatted(format)));
        if (!wanted.isStyled()) {
            refuseStyle(spec);
        }
        CitationStyle chosen = style(spec);
        return (site, out) -> {
            PaperExports exports = site.getBean(PaperExports.class);
            exports.write(exports.listAll(wanted, drafts), wanted, chosen, out);
        };
    }

    private CitationStyle style(CommandSpec spec) {
        String name = style;
        return name == null
                ? CitationStyle.APA
                : CitationStyle.parse(name)
                        .orElseThrow(() ->
                                wrong(
                                        spec,
                                        "There is no style “%s”; see --help for those that there are."
                                                .formatted(name)));
    }

    private void refuseStyle(CommandSpec spec) {
        if (style != null) {
            throw wrong(spec, "Only markdown, text and html have a --style.");
        }
    }

    /** A file is there whole or, if something fails, as it was before. */
    private static void write(Content content, ApplicationContext site, Path file) {
        Path whole = file.toAbsolutePath();
        Path next = whole.resolveSibling(whole.getFileName() + ".next");
        try {
            try (Writer out = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
                content.write(site, out);
            }
            Files.move(next, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailedException(
                    "%s cannot be written: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private static ParameterException wrong(CommandSpec spec, String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
