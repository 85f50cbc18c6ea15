package org.offprint.exchange.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.exchange.FoundPaper;
import org.offprint.profile.Orcid;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The works that a person lists at ORCID. The list names no authors; they are fetched with the
 * works themselves, many with one request, as long as the time lasts.
 */
final class OrcidRegister implements PaperRegister<Orcid> {

    /** More put-codes than these are refused with one request. */
    private static final int AT_ONCE = 50;

    private static final int MOST_WORKS = 1_000;
    private static final String JSON = "application/json";

    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(60)
                                                    .build())
                                    .build())
                    .build();

    private final Service service;
    private final RegisterClient client;

    OrcidRegister(Service service, RegisterClient client) {
        this.service = service;
        this.client = client;
    }

    @Override
    public List<FoundPaper> find(Orcid orcid, TimeLimit time) throws LookUpException {
        boolean versioned = service.address().path().matches(".*/v\\d+\\.\\d+");
        String works = (versioned ? "/" : "/v3.0/") + orcid.value() + "/works";
        JsonNode list = json(client.get(service, works, JSON, time));
        if (!list.path("group").isArray()) {
            throw Failures.unreadable(service);
        }
        List<OrcidWork> found = new ArrayList<>();
        for (JsonNode group : list.path("group")) {
            if (found.size() < MOST_WORKS && !group.path("work-summary").isEmpty()) {
                found.add(OrcidWork.of(group));
            }
        }
        Map<String, JsonNode> whole = whole(works, found, time);
        return found.stream().map(work -> work.paper(whole.get(work.putCode()))).toList();
    }

    private Map<String, JsonNode> whole(String works, List<OrcidWork> found, TimeLimit time) {
        Map<String, JsonNode> whole = new HashMap<>();
        List<String> codes =
                found.stream()
                        .map(OrcidWork::putCode)
                        .filter(code -> code.matches("\\d+"))
                        .toList();
        try {
            for (int from = 0; from < codes.size() && !time.isOver(); from += AT_ONCE) {
                List<String> some = codes.subList(from, Math.min(codes.size(), from + AT_ONCE));
                String path = works + "/" + String.join(",", some);
                for (JsonNode entry : json(client.get(service, path, JSON, time)).path("bulk")) {
                    JsonNode work = entry.path("work");
                    whole.put(OrcidWork.putCode(work), work);
                }
            }
        } catch (LookUpException e) {
            // The list alone is better than nothing; each of its papers says what it lacks.
            return whole;
        }
        return whole;
    }

    private JsonNode json(Answer answer) throws LookUpException {
        try {
            return MAPPER.readTree(answer.body());
        } catch (JacksonException e) {
            throw Failures.unreadable(service);
        }
    }
}
