package org.offprint.profile;

/** Where the links beside a researcher's name usually lead. */
public enum ProfileLinkKind {
    GOOGLE_SCHOLAR("Google Scholar"),
    ORCID("ORCID"),
    ARXIV("arXiv"),
    SEMANTIC_SCHOLAR("Semantic Scholar"),
    DBLP("DBLP"),
    GITHUB("GitHub"),
    GITLAB("GitLab"),
    LINKEDIN("LinkedIn"),
    MASTODON("Mastodon"),
    BLUESKY("Bluesky"),
    X("X"),
    RESEARCHGATE("ResearchGate"),
    OPENREVIEW("OpenReview"),
    CV("CV"),
    WEBSITE("Website"),
    OTHER("Link");

    private final String label;

    ProfileLinkKind(String label) {
        this.label = label;
    }

    /** What the link says where the owner gives it no label; a name, the same in every language. */
    public String label() {
        return label;
    }
}
