package org.offprint.exchange.lookup;

import java.util.List;
import java.util.stream.Collectors;
import org.offprint.exchange.FoundPaper;
import org.offprint.papers.ArxivId;

/** The preprints of arXiv by its query interface, many ids with one request. */
final class ArxivRegister implements PaperRegister<List<ArxivId>> {

    private final Service service;
    private final RegisterClient client;

    ArxivRegister(Service service, RegisterClient client) {
        this.service = service;
        this.client = client;
    }

    /** The works that it knows of these, in its order; none where it knows none. */
    @Override
    public List<FoundPaper> find(List<ArxivId> ids, TimeLimit time) throws LookUpException {
        String list = ids.stream().map(ArxivRegister::queried).collect(Collectors.joining(","));
        Answer answer =
                client.get(
                        service,
                        "/api/query?id_list=" + list + "&max_results=" + ids.size(),
                        "application/atom+xml",
                        time);
        return ArxivFeed.read(service, answer.body());
    }

    /** Old ids without the class behind their archive: math/0309136, which arXiv calls its own. */
    private static String queried(ArxivId id) {
        return BaseAddress.encoded(id.value().replaceFirst("\\.[A-Z]{2}/", "/"))
                .replace("%2F", "/");
    }
}
