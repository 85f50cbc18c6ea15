package org.offprint.exchange.record;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Texts of records, which may hold HTML, JATS, MathML or entities, as Offprint keeps texts. A text
 * without any of these stays as it is, so that "p &lt; 0.05" and Markdown survive.
 */
public final class Markup {

    /** Longer texts are cut before their markup is read; no field of a paper takes half of it. */
    private static final int LONGEST = 100_000;

    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:[a-z]{2,6}:)?(?:i|b|u|em|strong|sub|sup|sc|scp|small|tt|p|br|span|div|title|subtitle|sec|section|italics?|bold|monospace|underline|roman|sans-serif|list|list-item|def-list|math|inline-formula|disp-formula|tex-math|alternatives|ext-link|xref|email|a|h[1-6]|ul|ol|li|abstract|font|nobr|named-content|styled-content|m(?:row|i|n|o|text|sub|sup|subsup|frac|sqrt|over|under|style|table))(?:\\s[^<>]*)?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|\\w+);");

    private Markup() {}

    /** The text on one line, such as a title: plain, formulas as TeX between dollar signs. */
    public static String line(String text) {
        String source = decoded(text);
        return hasTag(source) ? written(source, false) : source;
    }

    /** The text in paragraphs, such as an abstract: Markdown. */
    public static String markdown(String text) {
        String source = decoded(text);
        return hasTag(source) ? written(source, true) : source;
    }

    private static boolean hasTag(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    private static String written(String source, boolean markdown) {
        MarkupWriter writer = new MarkupWriter(markdown);
        writer.write(Jsoup.parse(source, "", Parser.xmlParser()));
        return writer.text();
    }

    /** Registers also hold texts whose tags were escaped: "&amp;lt;i&amp;gt;". */
    private static String decoded(String text) {
        String source = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (source.indexOf('&') < 0 || !ENTITY.matcher(source).find()) {
            return source;
        }
        if (hasTag(source)) {
            return source;
        }
        String once = Parser.unescapeEntities(source, false);
        return ENTITY.matcher(once).find() && !hasTag(once)
                ? Parser.unescapeEntities(once, false)
                : once;
    }
}
