package org.offprint.exchange.academicpages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.words.LinkAddress;
import org.offprint.papers.LinkKind;

/** The words that stand for a link beside a paper ("pdf", "Code"), and what they lead to. */
final class LinkLabel {

    private static final Map<String, LinkKind> LABELS = new HashMap<>();

    static {
        put(LinkKind.PDF, "pdf,pdf link,download,download pdf,local pdf,free pdf,pdf file");
        put(LinkKind.ARXIV, "arxiv,arxiv version,arxiv link,arxiv preprint,arxiv paper");
        put(LinkKind.DOI, "doi");
        put(
                LinkKind.CODE,
                "code,codes,github,git,gitlab,repo,repository,implementation,source code,source,software,package,r package,python package,colab,notebook,official code,code repository,github code,model,models,checkpoint,checkpoints,weights,huggingface,hugging face,modelscope,toolbox,library,replication,replication package,replication code,artifact");
        put(
                LinkKind.SLIDES,
                "slides,slide,talk slides,presentation,deck,keynote,ppt,beamer,slide deck");
        put(LinkKind.POSTER, "poster,posters");
        put(
                LinkKind.VIDEO,
                "video,videos,talk,youtube,recording,bilibili,teaser,video abstract,short video,long video,talk video,supplementary video");
        put(
                LinkKind.DATA,
                "data,dataset,datasets,benchmark,zenodo,leaderboard,data set,data and code,code and data");
        put(
                LinkKind.PROJECT,
                "project,project page,page,website,web,homepage,webpage,web page,site,project website,project site,project webpage,demo,live demo,app,documentation,docs");
        put(
                LinkKind.PUBLISHER,
                "publisher,published version,published,journal,journal version,journal link,acm,ieee,ieee xplore,springer,elsevier,acl anthology,anthology,official version,publication,pmlr,cvf,openreview,wiley,acm dl,sciencedirect,pubmed,journal page");
        put(
                LinkKind.BLOG,
                "blog,blog post,blogpost,post,medium,twitter,tweet,thread,x thread,twitter thread,press,media,media coverage,news,press release,press coverage,coverage,vox,voxeu,op-ed,podcast,interview,tweetprint");
        put(LinkKind.BIBTEX, "bib,bibtex,cite,citation,bib file,citation bibtex");
        put(
                LinkKind.OTHER,
                "paper,papers,preprint,pre-print,full text,fulltext,manuscript,article,camera ready,camera-ready,full version,full paper,extended version,extended abstract,long version,short version,conference version,journal version,technical report,tech report,tr,report,draft,latest draft,current draft,working paper,wp,link,links,here,html,url,ssrn,biorxiv,biorxiv preprint,medrxiv,chemrxiv,nber,hal,researchgate,mdpi,eprint,proceedings,thesis,read paper,read,view,view paper,online,abstract,abs,supplement,supplements,supplementary,supplementary material,supplementary materials,supplemental material,supplemental,supp,appendix,online appendix,errata,erratum,corrigendum,summary,tl;dr,tldr,review,reviews,discussion,commentary,tutorial,findings,details,more,extended,archive,semantic scholar,google scholar,scholar,dblp,award,certificate,oral,main,full,论文,代码,链接,项目主页,数据集,项目");
    }

    private static final Set<String> LAST_WORDS =
            Set.of(
                    "paper",
                    "pdf",
                    "code",
                    "slides",
                    "talk",
                    "video",
                    "poster",
                    "dataset",
                    "data",
                    "blog",
                    "website",
                    "page",
                    "link",
                    "version",
                    "demo",
                    "material",
                    "materials",
                    "appendix",
                    "package",
                    "post",
                    "report",
                    "workshop",
                    "preprint",
                    "bibtex",
                    "models",
                    "coverage");
    private static final Pattern AROUND =
            Pattern.compile(
                    "^[\\s\\[(（【|/:·•,>→»*]+|[\\s\\])）】|/:·•,<*↗→»]+$|[\\p{So}\\p{Cs}\\uFE0F\\u200D]+");

    private LinkLabel() {}

    /** What a label leads to; empty when the text is no label. */
    static Optional<LinkKind> find(String text) {
        return Optional.ofNullable(LABELS.get(bare(text)));
    }

    /** The same for up to three words that end in one of a label: "Ann's talk". */
    static Optional<LinkKind> findLoosely(String text) {
        String[] words = bare(text).split(" ");
        String last = words[words.length - 1];
        boolean loose = words.length <= 3 && LAST_WORDS.contains(last);
        return find(text)
                .or(() ->
                        loose
                                ? Optional.of(LABELS.getOrDefault(last, LinkKind.OTHER))
                                : Optional.empty());
    }

    /** The kind of link after its label and, where that says little, its address. */
    static LinkKind kind(@Nullable LinkKind label, String url) {
        LinkKind byUrl = LinkAddress.kind(url);
        if (label == null || label == LinkKind.OTHER || label == LinkKind.DOI) {
            return byUrl;
        }
        boolean paper =
                label == LinkKind.PDF || label == LinkKind.ARXIV || label == LinkKind.PUBLISHER;
        boolean known = byUrl == LinkKind.ARXIV || byUrl == LinkKind.DOI;
        return paper && (known || (label == LinkKind.ARXIV && byUrl == LinkKind.PDF))
                ? byUrl
                : label;
    }

    private static String bare(String text) {
        String bare = AROUND.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return AROUND.matcher(bare).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    private static void put(LinkKind kind, String labels) {
        for (String label : labels.split(",")) {
            LABELS.putIfAbsent(label, kind);
        }
    }
}
