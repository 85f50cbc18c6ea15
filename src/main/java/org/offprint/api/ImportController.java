package org.offprint.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.offprint.common.ConflictException;
import org.offprint.common.Visibility;
import org.offprint.exchange.Batch;
import org.offprint.exchange.BatchImport;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.ImportReport;
import org.offprint.exchange.bibtex.BibtexReader;
import org.offprint.security.AuditLog;
import org.offprint.settings.ImportLimits;
import org.offprint.settings.OffprintSettings;
import org.offprint.site.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes BibTeX into the site as the command line does, with the same report: all papers are stored
 * in one go or none. One import at a time, so that many large ones do not fill the memory.
 */
@RestController
class ImportController {

    static final String PATH = Problem.API + "/import/bibtex";

    /** How often an import begins anew because somebody changed the site meanwhile. */
    private static final int TRIES = 3;

    private final BatchImport imports;
    private final ImportLimits limits;
    private final AuditLog audit;

    ImportController(BatchImport imports, OffprintSettings settings, AuditLog audit) {
        this.imports = imports;
        this.limits = settings.importLimits();
        this.audit = audit;
    }

    @PostMapping(
            path = PATH,
            consumes = {"application/x-bibtex", "text/plain"},
            produces = Json.TYPE)
    ResponseEntity<byte[]> bibtex(HttpServletRequest request, Principal program)
            throws IOException {
        boolean dryRun = isDryRun(request.getParameterValues("dryRun"));
        byte[] file = Body.ofImport(request, limits);
        ImportPlan plan = take(file, dryRun);
        if (!dryRun) {
            audit.record("import", program.getName(), request.getRemoteAddr());
        }
        return ResponseEntity.ok(ImportReport.of(plan).json().getBytes(StandardCharsets.UTF_8));
    }

    private synchronized ImportPlan take(byte[] file, boolean dryRun) {
        Batch batch = BibtexReader.read(file, limits);
        for (int left = TRIES; ; left--) {
            ImportPlan plan = imports.plan(batch, Visibility.PUBLIC);
            if (dryRun) {
                return plan;
            }
            try {
                imports.apply(plan, ImportChoices.AS_PLANNED);
                return plan;
            } catch (ConflictException e) {
                if (left == 1) {
                    throw new ProblemException(
                            409,
                            "The site was changed during the import, and nothing was stored; try again.");
                }
            }
        }
    }

    private static boolean isDryRun(String... values) {
        if (values == null || values.length == 0) {
            return false;
        }
        if (values.length == 1 && values[0].equals("true")) {
            return true;
        }
        if (values.length == 1 && (values[0].isEmpty() || values[0].equals("false"))) {
            return false;
        }
        // Never to be guessed: the other guess would store what was only to be looked at.
        throw new ProblemException(400, "The parameter dryRun has to be true or false.");
    }
}
