package org.offprint.exchange.lookup;

import java.util.List;
import org.offprint.exchange.FoundPaper;
import org.offprint.papers.Doi;

/** Crossref's register of journal articles, papers of conferences, books and more, by DOI. */
final class CrossrefRegister implements PaperRegister<Doi> {

    private final Service service;
    private final RegisterClient client;

    CrossrefRegister(Service service, RegisterClient client) {
        this.service = service;
        this.client = client;
    }

    @Override
    public List<FoundPaper> find(Doi doi, TimeLimit time) throws LookUpException {
        Answer answer = client.get(service, "/works/" + DoiPath.of(doi), "application/json", time);
        return CslAnswer.papers(service, answer);
    }
}
