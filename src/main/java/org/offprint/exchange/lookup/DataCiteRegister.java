package org.offprint.exchange.lookup;

import java.util.List;
import org.offprint.exchange.FoundPaper;
import org.offprint.papers.Doi;

/**
 * DataCite's register of data, software, theses and preprints, by content negotiation for a DOI. It
 * answers at data.crosscite.org below the root, at api.datacite.org below {@code /dois}.
 */
final class DataCiteRegister implements PaperRegister<Doi> {

    private static final String CSL_JSON = "application/vnd.citationstyles.csl+json";

    private final Service service;
    private final RegisterClient client;

    DataCiteRegister(Service service, RegisterClient client) {
        this.service = service;
        this.client = client;
    }

    @Override
    public List<FoundPaper> find(Doi doi, TimeLimit time) throws LookUpException {
        BaseAddress base = service.address();
        boolean api = base.host().startsWith("api.") && !base.path().endsWith("/dois");
        String path = (api ? "/dois/" : "/") + DoiPath.of(doi);
        return CslAnswer.papers(service, client.get(service, path, CSL_JSON, time));
    }
}
