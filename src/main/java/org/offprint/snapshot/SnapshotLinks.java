package org.offprint.snapshot;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.offprint.snapshot.Gathering.Kept;

/** Where the links of each file lead within a snapshot. */
final class SnapshotLinks {

    private static final String INDEX = "index.html";

    private final Gathering all;
    private final String origin;
    private final Optional<String> base;

    /**
     * @param origin the public address of the site
     * @param base the absolute address of the snapshot; empty where it has none
     */
    SnapshotLinks(Gathering all, String origin, Optional<String> base) {
        this.all = all;
        this.origin = origin;
        this.base = base;
    }

    String inPage(String at, String file, String html) {
        return PageLinks.replaced(
                html,
                link -> relative(at, file, link),
                base.map(address -> (UnaryOperator<String>) link -> absolute(address, at, link)),
                text -> texts(at, file).replaced(text),
                this::printed);
    }

    String inMarkdown(String at, String file, String text) {
        return new TextLinks(origin, link -> known(at, file, link)).replacedInMarkdown(text);
    }

    String inText(String at, String file, String text) {
        return texts(at, file).replaced(text);
    }

    /** The page for what is not there, which shows up under any path. */
    String inLostPage(String html) {
        return PageLinks.replaced(
                html,
                link ->
                        base.isEmpty()
                                ? relative("/", INDEX, link)
                                : relative("/", INDEX, link)
                                        .map(way ->
                                                isElsewhere(link) ? way : base.get() + "/" + way),
                base.map(address -> (UnaryOperator<String>) link -> absolute(address, "/", link)),
                text -> texts("/", INDEX).replaced(text),
                this::printed);
    }

    /** The file of an address of the site; empty if the snapshot does not have it. */
    Optional<String> file(String at) {
        return all.addressOf("/", at).flatMap(all::find).map(Kept::name);
    }

    /** The absolute address of a file; the way from another file where there is none. */
    String canonical(String from, String file) {
        return base.map(address -> address + "/" + withoutIndex(file))
                .orElseGet(() -> Layout.way(from, file));
    }

    private TextLinks texts(String at, String file) {
        return new TextLinks(
                origin,
                link ->
                        base.isPresent()
                                ? Optional.of(absolute(base.get(), at, link))
                                : known(at, file, link));
    }

    /** As {@link #relative}; what is not there leads to the front page. */
    private Optional<String> known(String at, String file, String link) {
        return relative(at, file, link).or(() -> Optional.of(Layout.way(file, INDEX)));
    }

    private Optional<String> relative(String at, String file, String link) {
        if (link.startsWith("#")) {
            return Optional.of(link);
        }
        Optional<String> address = all.addressOf(at, link);
        if (address.isEmpty()) {
            return Optional.of(link);
        }
        int mark = link.indexOf('#');
        String fragment = mark < 0 ? "" : link.substring(mark);
        return all.find(address.get()).map(target -> Layout.way(file, target.name()) + fragment);
    }

    /** Addresses are printed without their scheme. */
    private Optional<String> printed(String words) {
        String bare = withoutScheme(origin);
        return words.contains(bare)
                ? base.map(address -> words.replace(bare, withoutScheme(address)))
                : Optional.of(words);
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "");
    }

    private boolean isElsewhere(String link) {
        return link.startsWith("#") || all.addressOf("/", link).isEmpty();
    }

    private String absolute(String address, String at, String link) {
        return all.addressOf(at, link)
                .map(path ->
                        address
                                + (path.contains("?")
                                        ? all.find(path)
                                                .map(it -> "/" + withoutIndex(it.name()))
                                                .orElse("/")
                                        : path))
                .orElse(link);
    }

    private static String withoutIndex(String file) {
        return file.equals(INDEX) || file.endsWith("/" + INDEX)
                ? file.substring(0, file.length() - INDEX.length())
                : file;
    }
}
