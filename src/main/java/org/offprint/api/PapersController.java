package org.offprint.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import org.offprint.common.NotFoundException;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperId;
import org.offprint.papers.PaperTexts;
import org.offprint.security.AuditLog;
import org.offprint.site.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers, drafts too, in the owner's order: read, added, changed and deleted one by one. */
@RestController
class PapersController {

    static final String PATH = Problem.API + "/papers";

    private final PaperCatalog papers;
    private final PaperTexts texts;
    private final PaperChanges changes;
    private final AuditLog audit;

    PapersController(PaperCatalog papers, PaperTexts texts, PaperChanges changes, AuditLog audit) {
        this.papers = papers;
        this.texts = texts;
        this.changes = changes;
        this.audit = audit;
    }

    @GetMapping(path = PATH, produces = Json.TYPE)
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        ListQuery query = ListQuery.of(request.getParameterMap());
        return ResponseEntity.ok(Json.write(query.of(papers.listPapers(), texts)));
    }

    @GetMapping(path = PATH + "/{id}", produces = Json.TYPE)
    ResponseEntity<byte[]> show(@PathVariable String id) {
        return answer(ResponseEntity.ok(), find(id));
    }

    @PostMapping(path = PATH, consumes = Json.TYPE, produces = Json.TYPE)
    ResponseEntity<byte[]> add(HttpServletRequest request) throws IOException {
        PaperData data = PaperInput.added(Json.readObject(Body.ofPaper(request)));
        Paper added = changes.add(data);
        return answer(ResponseEntity.created(URI.create(PATH + "/" + added.id())), added);
    }

    @PutMapping(path = PATH + "/{id}", consumes = Json.TYPE, produces = Json.TYPE)
    ResponseEntity<byte[]> replace(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        Paper stored = find(id);
        if (!VersionTag.require(request, stored)) {
            throw new ProblemException(
                    428,
                    "A change needs the header If-Match with the ETag of the paper as it was read, so that no other change is lost.");
        }
        PaperData data = PaperInput.replacing(stored, Json.readObject(Body.ofPaper(request)));
        return answer(ResponseEntity.ok(), changes.replace(stored, data));
    }

    @DeleteMapping(PATH + "/{id}")
    ResponseEntity<Void> delete(
            @PathVariable String id, HttpServletRequest request, Principal program) {
        Paper stored = find(id);
        if (VersionTag.require(request, stored)) {
            changes.delete(stored);
        } else {
            changes.delete(stored.id());
        }
        audit.record(
                "paper %s deleted".formatted(stored.id()),
                program.getName(),
                request.getRemoteAddr());
        return ResponseEntity.noContent().build();
    }

    private Paper find(String id) {
        PaperId known = PaperId.parse(id).orElseThrow(ProblemException::noPaper);
        try {
            return papers.getPaper(known);
        } catch (NotFoundException e) {
            throw ProblemException.noPaper();
        }
    }

    private static ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder answer, Paper paper) {
        return answer.eTag(VersionTag.of(paper)).body(Json.write(PaperJson.of(paper)));
    }
}
