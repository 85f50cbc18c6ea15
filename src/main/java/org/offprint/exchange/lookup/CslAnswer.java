package org.offprint.exchange.lookup;

import java.util.List;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.csl.CslReader;

/** The works in an answer of CSL-JSON. */
final class CslAnswer {

    private CslAnswer() {}

    static List<FoundPaper> papers(Service service, Answer answer) throws LookUpException {
        Batch batch = CslReader.read(answer.text());
        if (batch.papers().isEmpty() || !batch.problems().isEmpty()) {
            throw Failures.unreadable(service);
        }
        return batch.papers();
    }
}
