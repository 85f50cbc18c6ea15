package org.offprint.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Visibility;
import org.offprint.exchange.PlannedPaper.Action;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperId;

/**
 * Finds for each paper of a batch what is to be done with it. A work that stands in the batch
 * twice, such as a preprint and its publication, becomes one paper.
 */
final class PaperPlanner {

    private final Offers offered;
    private final Visibility visibility;
    private final PaperMatcher<Paper> stored = new PaperMatcher<>();

    /** The works of the batch so far, by their places in it. */
    private final PaperMatcher<Integer> found = new PaperMatcher<>();

    private final Map<PaperId, Integer> placeOfStored = new HashMap<>();
    private final Map<Integer, OfferedValues> offeredByBatch = new HashMap<>();
    private final List<PlannedPaper> planned = new ArrayList<>();

    PaperPlanner(List<Paper> papers, Offers offered, Visibility visibility) {
        this.offered = offered;
        this.visibility = visibility;
        papers.forEach(paper -> stored.add(paper, paper.data()));
    }

    List<PlannedPaper> plan(Batch batch) {
        boolean page = batch.kind().equals(AcademicPages.KIND);
        for (FoundPaper paper : batch.papers()) {
            PaperData data = shown(paper.data());
            Optional<Paper> known = stored.find(data);
            Optional<Integer> place =
                    known.map(Paper::id)
                            .map(placeOfStored::get)
                            .or(() -> known.isPresent() ? Optional.empty() : found.find(data));
            if (place.isPresent()) {
                again(paper, data, place.get());
            } else if (known.isPresent()) {
                placeOfStored.put(known.get().id(), planned.size());
                planned.add(known(paper, data, known.get(), page));
            } else {
                found.add(planned.size(), data);
                planned.add(added(paper, data));
            }
        }
        return List.copyOf(planned);
    }

    /** What its source hides stays hidden. */
    private PaperData shown(PaperData paper) {
        return paper.visibility() == Visibility.DRAFT
                ? paper
                : paper.edit().visibility(visibility).done();
    }

    private static PlannedPaper added(FoundPaper found, PaperData data) {
        Action action = data.attention() == null ? Action.ADD : Action.ATTENTION;
        return new PlannedPaper(action, found, data, data, null, null, List.of());
    }

    private PlannedPaper known(FoundPaper found, PaperData data, Paper known, boolean page) {
        PaperData before = page ? readBefore(known.data().source()) : null;
        if (before != null && Objects.equals(known.data().source(), data.source())) {
            return new PlannedPaper(
                    Action.SAME, found, known.data(), known.data(), known, null, List.of());
        }
        OfferedValues values = offered.of(known.id());
        if (before != null) {
            values = values.with(before);
        }
        var merge = new PaperMerge(known.data(), data, values, before);
        return merged(found, known, merge);
    }

    /** A paper that stands in the batch before adds to what becomes of it there. */
    private void again(FoundPaper paper, PaperData data, int place) {
        PlannedPaper first = planned.get(place);
        OfferedValues values =
                offeredByBatch.computeIfAbsent(
                        place, key -> OfferedValues.NONE.with(first.found().data()));
        Paper stored = first.stored();
        if (stored != null) {
            values = values.with(offered.of(stored.id()));
        }
        var merge = new PaperMerge(first.data(), data, values, null);
        offeredByBatch.put(place, values.with(data));
        planned.add(
                new PlannedPaper(
                        Action.SAME, paper, first.data(), first.data(), null, place, List.of()));
        if (!merge.changes().isEmpty()) {
            planned.set(place, joined(first, merge));
            if (stored == null) {
                found.add(place, planned.get(place).data());
            }
        }
    }

    private static PlannedPaper joined(PlannedPaper first, PaperMerge merge) {
        PaperData data =
                PaperMerge.merged(
                        first.data(), merge.proposal(), PaperMerge.taken(merge.changes()));
        Paper stored = first.stored();
        if (stored == null) {
            return new PlannedPaper(
                    first.action(), first.found(), data, data, null, null, List.of());
        }
        List<FieldChange> changes = new ArrayList<>(first.changes());
        PaperData proposal = first.proposal();
        for (FieldChange change : merge.changes()) {
            changes.removeIf(other -> other.field() == change.field());
            changes.add(
                    new FieldChange(
                            change.field(),
                            change.field().shown(stored.data()),
                            change.theirs(),
                            change.taken()));
            proposal = change.field().copied(merge.proposal(), proposal);
        }
        Action action = changes.stream().anyMatch(FieldChange::taken) ? Action.CHANGE : Action.SAME;
        return new PlannedPaper(action, first.found(), data, proposal, stored, null, changes);
    }

    private static PlannedPaper merged(FoundPaper found, Paper known, PaperMerge merge) {
        Set<PaperField> taken = PaperMerge.taken(merge.changes());
        return new PlannedPaper(
                taken.isEmpty() ? Action.SAME : Action.CHANGE,
                found,
                PaperMerge.merged(known.data(), merge.proposal(), taken),
                merge.proposal(),
                known,
                null,
                merge.changes());
    }

    private static @Nullable PaperData readBefore(@Nullable String source) {
        return source == null || source.startsWith("@")
                ? null
                : AcademicPages.readBullet(source).map(FoundPaper::data).orElse(null);
    }
}
