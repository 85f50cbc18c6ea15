package org.offprint.walk;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.SampleSite;
import org.w3c.dom.NodeList;

/**
 * Follows every link of this site, those that only machines read too, and gathers whatever breaks a
 * rule. Lists narrowed by more than one filter are too many: of them it follows some.
 */
final class Walk {

    private static final int MOST_NARROW_LISTS = 60;
    private static final Pattern FILTER = Pattern.compile("[?&](type|year|tag|author|q)=");
    private static final Pattern IN_MARKDOWN = Pattern.compile("]\\(<?([^)\\s>]+)");
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\"?([^)\"]+)");

    private final PublicSite site;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> seen = new TreeSet<>();
    private final SequencedMap<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, String> fragments = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int narrowLists;

    private Walk(PublicSite site) {
        this.site = site;
    }

    /** Walks from here. */
    static Walk from(PublicSite site, String... starts) {
        Walk walk = new Walk(site);
        walk.goOnFrom(starts);
        return walk;
    }

    /** Walks on from here too; what was seen already is not visited again. */
    void goOnFrom(String... starts) {
        Stream.of(starts).forEach(start -> see(PublicSite.ORIGIN + start, "the start"));
        while (!ahead.isEmpty()) {
            visit(ahead.removeFirst());
        }
    }

    /** What was wrong, each a sentence that begins with the path. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        fragments.forEach((target, from) -> {
            int mark = target.indexOf('#');
            Set<String> there = ids.get(target.substring(0, mark));
            if (there != null && !there.contains(target.substring(mark + 1))) {
                all.add("%s leads to %s, which is not there".formatted(from, target));
            }
        });
        return all;
    }

    /** The paths that answered with this type, without those that have a query. */
    Set<String> paths(String type) {
        return answers.values().stream()
                .filter(answer -> type.equals("text/html") ? answer.isPage() : answer.is(type))
                .filter(answer -> !answer.path().contains("?"))
                .map(Answer::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void visit(String path) {
        Answer answer = site.follow(path);
        if (answer.status() / 100 == 3) {
            return;
        }
        answers.put(path, answer);
        if (answer.status() != 200) {
            complaints.add("%s answers %d".formatted(path, answer.status()));
            return;
        }
        if (answer.text().contains(SampleSite.UNSEEN)) {
            complaints.add(path + " shows something of a draft");
        }
        if (answer.isPage()) {
            visitPage(answer);
        } else if (answer.is("application/atom+xml") || answer.is("application/xml")) {
            visitXml(answer);
        } else if (answer.is("text/markdown")) {
            visitText(answer, IN_MARKDOWN);
        } else if (answer.is("text/css")) {
            visitText(answer, IN_STYLE);
        }
    }

    private void visitPage(Answer answer) {
        Document page = answer.page();
        complaints.addAll(PageRules.complaints(answer));
        ids.put(
                answer.path(),
                page.select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
        page.select("a[href], link[href]").forEach(link -> see(link.absUrl("href"), answer.path()));
        page.select("img[src], script[src]").forEach(it -> see(it.absUrl("src"), answer.path()));
        page.select("form[method=get][action]")
                .forEach(it -> see(it.absUrl("action"), answer.path()));
        page.select("[srcset]").stream()
                .flatMap(picture -> Stream.of(picture.attr("srcset").split(",\\s*")))
                .map(part -> part.strip().replaceFirst("\\s.*", ""))
                .forEach(part -> see(resolve(answer.path(), part), answer.path()));
        page.select("meta[property=og:image], meta[property=og:url], meta[name$=_url]")
                .forEach(meta -> see(meta.attr("content"), answer.path()));
    }

    private void visitXml(Answer answer) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
            elements(xml.getElementsByTagName("loc"))
                    .forEach(loc -> see(loc.getTextContent(), answer.path()));
            elements(xml.getElementsByTagName("link"))
                    .forEach(link -> see(link.getAttribute("href"), answer.path()));
        } catch (Exception e) {
            complaints.add("%s is no XML: %s".formatted(answer.path(), e.getMessage()));
        }
    }

    private void visitText(Answer answer, Pattern links) {
        links.matcher(answer.text())
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> link.matches("(/|https?:).*"))
                .forEach(link -> see(resolve(answer.path(), link), answer.path()));
    }

    private void see(String address, String from) {
        if (address.isEmpty()) {
            complaints.add(from + " has a link that is no address");
        }
        if (!PublicSite.owns(address)) {
            return;
        }
        String path = PublicSite.path(address);
        int fragment = address.indexOf('#');
        if (fragment >= 0 && fragment < address.length() - 1) {
            String target = URI.create(address.substring(fragment)).getFragment();
            fragments.put(path + "#" + target, from);
        }
        if (isFollowed(path) && seen.add(path)) {
            ahead.add(path);
        }
    }

    private boolean isFollowed(String path) {
        return seen.contains(path)
                || FILTER.matcher(path).results().count() < 2
                || narrowLists++ < MOST_NARROW_LISTS;
    }

    private static String resolve(String path, String link) {
        return URI.create(PublicSite.ORIGIN + path).resolve(link).toString();
    }

    private static Stream<org.w3c.dom.Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (org.w3c.dom.Element) nodes.item(i));
    }
}
