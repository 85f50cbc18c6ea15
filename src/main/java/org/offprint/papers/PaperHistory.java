package org.offprint.papers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.common.Slug;
import org.offprint.history.ChangeLog;
import org.offprint.history.Recorded;
import org.offprint.history.Restorer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings back what papers were. */
@Service
class PaperHistory implements Restorer<Paper> {

    private final PaperCatalog catalog;
    private final Papers papers;
    private final PaperAddresses addresses;
    private final ChangeLog log;
    private final Clock clock;

    PaperHistory(PaperCatalog catalog, Papers papers, ChangeLog log, Clock clock) {
        this.catalog = catalog;
        this.papers = papers;
        this.addresses = new PaperAddresses(papers);
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Recorded<Paper> recorded() {
        return PaperCatalog.RECORDED;
    }

    @Override
    public Optional<Paper> current(String entry) {
        return catalog.findPaper(id(entry));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void bringBack(List<Paper> states) {
        Map<PaperId, Paper> present =
                papers.find(states.stream().map(Paper::id).toList()).stream()
                        .collect(Collectors.toMap(Paper::id, Function.identity()));
        List<Paper> before = new ArrayList<>();
        List<Paper> changed = new ArrayList<>();
        List<Paper> added = new ArrayList<>();
        for (Paper state : states) {
            Paper now = present.get(state.id());
            if (now == null) {
                added.add(state(state, addresses.back(state), state.version() + 1));
            } else if (!now.data().equals(state.data()) || now.order() != state.order()) {
                before.add(now);
                changed.add(state(state, addresses.moved(now, state.slug()), now.version() + 1));
            }
        }
        if (!changed.isEmpty()) {
            papers.updateAll(before, changed);
        }
        papers.insertAll(added);
        log.changed(recorded(), before, changed);
        log.added(recorded(), added);
        catalog.changed(Stream.concat(changed.stream(), added.stream()).map(Paper::id).toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Paper state) {
        catalog.change(state.id(), state.version(), state.data());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Collection<String> entries) {
        catalog.deleteAll(entries.stream().map(PaperHistory::id).toList());
    }

    @Override
    public String editAddress(String entry) {
        return "papers/" + entry;
    }

    private Paper state(Paper state, Slug slug, long version) {
        return new Paper(state.id(), slug, version, state.order(), clock.instant(), state.data());
    }

    private static PaperId id(String entry) {
        return new PaperId(UUID.fromString(entry));
    }
}
