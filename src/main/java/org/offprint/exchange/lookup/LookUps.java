package org.offprint.exchange.lookup;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.ReadProblem;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Doi;
import org.offprint.profile.Orcid;
import org.offprint.settings.OffprintSettings;
import org.offprint.site.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * Looks works up at the registers that are configured. A look-up takes up to ten seconds, longer
 * for a person's whole list or where another one goes on: call it off the request's thread;
 * interrupting that thread cancels it. Whatever goes wrong is a sentence among the problems of the
 * batch.
 */
@Component
public class LookUps {

    /** arXiv asks for this between two requests (its API's terms of use). */
    private static final Duration ARXIV_PAUSE = Duration.ofSeconds(3);

    private static final Duration LONG_LIST = Duration.ofSeconds(30);

    /** As many ids as arXiv takes in an address. */
    private static final int MOST_ARXIV_IDS = 100;

    private static final String DOI_OF_ARXIV = "10.48550/arxiv.";

    private final HttpExchange http;
    private final RegisterClient client;
    private final Service crossref;
    private final Service dataCite;
    private final PaperRegister<Doi> crossrefs;
    private final PaperRegister<Doi> dataCites;
    private final PaperRegister<List<ArxivId>> arxivs;
    private final PaperRegister<Orcid> orcids;

    @Autowired
    LookUps(
            OffprintSettings settings,
            PublicAddress site,
            ObjectProvider<BuildProperties> build,
            Clock clock) {
        this(
                settings.lookup(),
                InetAddress::getAllByName,
                ClientLimits.USUAL,
                ARXIV_PAUSE,
                new Agent(site, build.getIfAvailable()),
                clock);
    }

    LookUps(
            OffprintSettings.Lookup settings,
            CheckedNames.Names names,
            ClientLimits limits,
            Duration arxivPause,
            Agent agent,
            Clock clock) {
        crossref =
                Service.of(
                        "Crossref",
                        "OFFPRINT_LOOKUP_CROSSREF_URL",
                        settings.crossrefUrl(),
                        Duration.ZERO);
        dataCite =
                Service.of(
                        "DataCite",
                        "OFFPRINT_LOOKUP_DATACITE_URL",
                        settings.dataciteUrl(),
                        Duration.ZERO);
        Service arxiv =
                Service.of("arXiv", "OFFPRINT_LOOKUP_ARXIV_URL", settings.arxivUrl(), arxivPause);
        Service orcid =
                Service.of(
                        "ORCID", "OFFPRINT_LOOKUP_ORCID_URL", settings.orcidUrl(), Duration.ZERO);
        http = new HttpExchange(new CheckedNames(names, settings.allowPrivate()));
        client =
                new RegisterClient(
                        http, List.of(crossref, dataCite, arxiv, orcid), limits, agent, clock);
        crossrefs = new CrossrefRegister(crossref, client);
        dataCites = new DataCiteRegister(dataCite, client);
        arxivs = new ArxivRegister(arxiv, client);
        orcids = new OrcidRegister(orcid, client);
    }

    /** The work of a DOI: from Crossref, else from DataCite; of arXiv's own DOIs from arXiv. */
    public Batch doi(Doi doi) {
        Optional<ArxivId> arxiv =
                doi.value().toLowerCase(Locale.ROOT).startsWith(DOI_OF_ARXIV)
                        ? ArxivId.parse(doi.value())
                        : Optional.empty();
        if (arxiv.isPresent()) {
            return arxiv(arxiv.get());
        }
        if (crossref.isOff() && dataCite.isOff()) {
            return failed(
                    "a DOI",
                    "Looking up DOIs is switched off here; %s and %s are empty."
                            .formatted(crossref.setting(), dataCite.setting()));
        }
        try {
            return found("a DOI", registered(doi, client.timeLimit()));
        } catch (LookUpException.Unknown e) {
            List<String> asked =
                    Stream.of(crossref, dataCite)
                            .filter(service -> !service.isOff())
                            .map(Service::name)
                            .toList();
            String sentence =
                    asked.size() == 2
                            ? "Neither Crossref nor DataCite knows %s.".formatted(doi)
                            : "%s does not know %s.".formatted(asked.getFirst(), doi);
            return failed("a DOI", sentence);
        } catch (LookUpException e) {
            return failed("a DOI", e.sentence());
        }
    }

    /** The preprint of an arXiv id. */
    public Batch arxiv(ArxivId id) {
        return arxiv(List.of(id));
    }

    /** The preprints of arXiv ids, up to a hundred with one request, in the order of the ids. */
    public Batch arxiv(Collection<ArxivId> ids) {
        String kind = ids.size() == 1 ? "an arXiv id" : "arXiv ids";
        List<ArxivId> each = List.copyOf(new LinkedHashSet<>(ids));
        List<FoundPaper> found = new ArrayList<>();
        try {
            for (int from = 0; from < each.size(); from += MOST_ARXIV_IDS) {
                List<ArxivId> some =
                        each.subList(from, Math.min(each.size(), from + MOST_ARXIV_IDS));
                found.addAll(arxivs.find(some, client.timeLimit()));
            }
        } catch (LookUpException e) {
            return Batch.of(kind, found, List.of(ReadProblem.ofFile(e.sentence())));
        }
        Set<String> known =
                found.stream()
                        .map(paper -> paper.data().arxiv())
                        .filter(id -> id != null)
                        .map(LookUps::folded)
                        .collect(Collectors.toSet());
        List<ReadProblem> problems =
                each.stream()
                        .filter(id -> !known.contains(folded(id)))
                        .map(id -> ReadProblem.ofFile("arXiv does not know %s.".formatted(id)))
                        .toList();
        return Batch.of(kind, found, problems);
    }

    /** The works that a person lists at ORCID. */
    public Batch orcid(Orcid orcid) {
        try {
            List<FoundPaper> works = orcids.find(orcid, new TimeLimit(LONG_LIST));
            return works.isEmpty()
                    ? failed(
                            "an ORCID iD",
                            "ORCID lists no works of %s that everyone may see."
                                    .formatted(orcid.value()))
                    : found("an ORCID iD", works);
        } catch (LookUpException.Unknown e) {
            return failed("an ORCID iD", "ORCID does not know %s.".formatted(orcid.value()));
        } catch (LookUpException e) {
            return failed("an ORCID iD", e.sentence());
        }
    }

    @PreDestroy
    void close() throws IOException {
        http.close();
    }

    private List<FoundPaper> registered(Doi doi, TimeLimit time) throws LookUpException {
        if (crossref.isOff()) {
            return dataCites.find(doi, time);
        }
        try {
            return crossrefs.find(doi, time);
        } catch (LookUpException.Unknown e) {
            if (dataCite.isOff()) {
                throw e;
            }
            return dataCites.find(doi, time);
        }
    }

    /** Old ids are known with and without the class behind their archive. */
    private static String folded(ArxivId id) {
        return id.value().replaceFirst("\\.[A-Z]{2}/", "/");
    }

    private static Batch found(String kind, List<FoundPaper> papers) {
        return Batch.of(kind, papers, List.of());
    }

    private static Batch failed(String kind, String sentence) {
        return Batch.of(kind, List.of(), List.of(ReadProblem.ofFile(sentence)));
    }
}
