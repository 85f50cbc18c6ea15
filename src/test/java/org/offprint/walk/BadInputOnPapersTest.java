package org.offprint.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.RawRequest;

/**
 * What nobody should ask of the papers: refused in the site's dress, or taken as a text to find.
 */
class BadInputOnPapersTest extends SampleSiteTest {

    private static final String MARKUP = "%3Cscript%3Ereflected()%3C%2Fscript%3E";

    @ParameterizedTest
    @CsvSource({
        "/papers?type=x, 400",
        "/papers?type=ARTICLE, 400",
        "/papers?type=" + MARKUP + ", 400",
        "/papers?year=abc, 400",
        "/papers?year=-1, 400",
        "/papers?year=0, 400",
        "/papers?year=20244, 400",
        "/papers?year=2024.0, 400",
        "/papers?year=%D9%A2%D9%A0%D9%A2%D9%A4, 400",
        "/papers?year=" + MARKUP + ", 400",
        "/papers?page=-1, 400",
        "/papers?page=0, 400",
        "/papers?page=1.5, 400",
        "/papers?page=%2B1, 400",
        "/papers?page=99999999999999999999, 400",
        "/papers?page=9999, 404",
        "/papers?type=thesis&page=2, 404",
        "/papers?by=x, 400",
        "/papers?tag=%00, 400",
        "/papers?q=%00, 400",
        "/papers?q=a%0d%0aSet-Cookie:x=y, 400",
        "/papers?author=%7F, 400",
        "/papers?q=%zz, 400",
        "/papers?year=%, 400",
        "/papers?type=article&type=book, 400",
        "/papers?page=1&page=1, 400",
        "/papers.bib?year=abc, 400",
        "/papers.json?type=x, 400",
        "/papers.ris?tag=%00, 400",
        "/papers/.., 400",
        "/papers/../admin, 400",
        "/papers/%2e%2e%2f, 400",
        "/papers/%2e%2e/%2e%2e/etc/passwd, 400",
        "/papers/A%20B, 404",
        "/papers/A, 404",
        "/papers/x.exe, 404",
        "/papers/x.pdf, 404",
        "/papers/x.bib, 404",
        "/papers/2024-zhu-catapults-in-sgd.exe, 404",
        "/papers/2024-ZHU-catapults-in-sgd, 404",
        "/papers/2024-zhu-catapults-in-sgd/x, 404",
        "/papers/" + MARKUP + ", 400 404",
        "/papers/draft-unseenword, 404",
        "/papers/draft-unseenword.bib, 404",
        "/papers/draft-unseenword.md, 404",
        "/papers.exe, 404"
    })
    void isRefusedInTheSitesDress(String address, String statuses) throws IOException {
        String answer = raw(address);

        assertThat(answer).matches("(?s)HTTP/1\\.1 (%s) .*".formatted(statuses.replace(' ', '|')));
        assertDressed(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "tag", "author", "type", "year", "page", "by", "utm_source"})
    void isRefusedWhereItIsTooLong(String parameter) throws IOException {
        String answer = raw("/papers?" + parameter + "=" + "reflected".repeat(17_000));

        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|414) .*");
        assertDressed(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%25",
                "_",
                "%27",
                "%22",
                "%5C",
                "(((a%2B)%2B",
                "%5B",
                "*",
                "%24%7B7*7%7Dreflected",
                MARKUP,
                "%22%3E" + MARKUP,
                "%27%20onload%3Dreflected()",
                "%E2%80%AEtxt",
                "%F0%9F%98%80",
                "%5D%5D%3E",
                "-1%20or%201%3D1"
            })
    void isATextToFindLikeAnother(String words) {
        for (String parameter : new String[] {"q", "tag", "author"}) {
            Answer answer = site().get("/papers?" + parameter + "=" + words);

            // A name that says nothing, such as "%", is no author's.
            assertThat(answer.status())
                    .isIn(
                            parameter.equals("author")
                                    ? new Object[] {200, 400}
                                    : new Object[] {200});
            if (answer.status() == 200) {
                assertThat(PageRules.complaints(answer)).isEmpty();
            }
        }
    }

    @Test
    void signsOfOtherLanguagesFindOnlyThemselves() {
        assertThat(count("/papers?q=%25")).isLessThan(3);
        assertThat(count("/papers?q=zzzzzz_")).isZero();
        assertThat(count("/papers?tag=100+%25")).isEqualTo(1);
        assertThat(count("/papers?tag=a%26b%3Dc")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utm_source=x&fbclid=y",
                "Type=x",
                "types=article",
                "q[]=x",
                "&&&",
                "%3Cscript%3E=1",
                "q="
            })
    void unknownNamesChangeNothing(String parameters) {
        Answer plain = site().get("/papers?year=2024");
        Answer odd = answer("/papers?year=2024&" + parameters);

        assertThat(odd.status()).isEqualTo(200);
        assertThat(odd.header("ETag")).isNotEmpty().isEqualTo(plain.header("ETag"));
        assertThat(odd.text()).isEqualTo(plain.text());
    }

    private Answer answer(String path) {
        return site().get(path.replace("[", "%5B").replace("]", "%5D"));
    }

    private int count(String path) {
        return site().get(path).page().select(".papers article").size();
    }

    private static void assertDressed(String answer) {
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        Document page = Jsoup.parse(answer.substring(head.length()));
        assertThat(head).contains("Content-Type: text/html").doesNotContain("Set-Cookie");
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/site/site.");
        assertThat(page.select("nav a").eachAttr("href")).contains("/papers");
        assertThat(answer)
                .doesNotContain("reflected()", "Exception", "unseenword")
                .doesNotContainIgnoringCase("tomcat");
    }

    private String raw(String address) throws IOException {
        return RawRequest.send(
                port(),
                "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".formatted(address));
    }
}
