package org.offprint.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.common.NotFoundException;
import org.offprint.security.AuditLog;
import org.offprint.security.LogIn;
import org.offprint.security.PasswordRules;
import org.offprint.security.SetupDoor;
import org.offprint.security.SetupDoor.State;
import org.offprint.security.SetupDoor.WrongCodeException;
import org.offprint.security.Username;
import org.offprint.site.SiteFrame;
import org.offprint.site.SiteFrames;
import org.offprint.site.StaticFiles;
import org.offprint.site.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The form that makes the administrator; it is not there unless a one-time code waits. */
@Controller
class SetupController {

    private final SetupDoor door;
    private final LogIn logIn;
    private final SignIn signIn;
    private final AuditLog audit;
    private final SiteFrames frames;
    private final StaticFiles files;
    private final Templates templates;

    SetupController(
            SetupDoor door,
            LogIn logIn,
            SignIn signIn,
            AuditLog audit,
            SiteFrames frames,
            StaticFiles files,
            Templates templates) {
        this.door = door;
        this.logIn = logIn;
        this.signIn = signIn;
        this.audit = audit;
        this.frames = frames;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping("/setup")
    ResponseEntity<String> form(CsrfToken csrf) {
        return switch (door.state()) {
            case State.CLOSED -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case State.EXPIRED -> expired();
            case State.OPEN -> page(csrf, new Typed("", "", false), Problem.NONE);
        };
    }

    @PostMapping("/setup")
    ResponseEntity<String> setUp(
            CsrfToken csrf,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "sample") String start,
            HttpServletRequest request,
            HttpServletResponse response) {
        State state = door.state();
        if (state != State.OPEN) {
            if (state == State.EXPIRED) {
                return expired();
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var typed = new Typed(code, username, start.equals("empty"));
        Username name;
        try {
            name = Username.of(username);
        } catch (IllegalArgumentException e) {
            return page(csrf, typed, new Problem(null, e.getMessage(), null, 0));
        }
        boolean wasReset;
        try {
            wasReset = door.enter(code, name, password, typed.startEmpty());
        } catch (WrongCodeException e) {
            audit.record("set-up failed", username, request.getRemoteAddr());
            return page(
                    csrf,
                    new Typed("", username, typed.startEmpty()),
                    new Problem(e.getMessage(), null, null, e.retryAfterSeconds()));
        } catch (NotFoundException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        } catch (IllegalArgumentException e) {
            return page(csrf, typed, new Problem(null, null, e.getMessage(), 0));
        }
        audit.record(wasReset ? "reset" : "set-up", name.value(), request.getRemoteAddr());
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(
                        HttpHeaders.LOCATION,
                        logIn.owner()
                                .map(owner -> signIn.begin(owner, request, response))
                                .orElse("/login"))
                .build();
    }

    private ResponseEntity<String> page(CsrfToken csrf, Typed typed, Problem problem) {
        boolean reset = door.isReset();
        SiteFrame frame =
                frames.forForm(frames.words().get(reset ? "setup.reset.title" : "setup.title"));
        var page =
                new SetupPage(
                        FormPage.of(frame, csrf),
                        files.path("site/setup.js"),
                        PasswordRules.MIN_LENGTH,
                        reset,
                        typed.startEmpty(),
                        typed.code(),
                        typed.username(),
                        problem.code(),
                        problem.username(),
                        problem.password());
        var answer = ResponseEntity.status(problem.status()).contentType(LoginController.HTML);
        if (problem.retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfterSeconds()));
        }
        return answer.body(templates.render("security/setup.jte", Map.of("page", page)));
    }

    private ResponseEntity<String> expired() {
        SiteFrame frame = frames.forForm(frames.words().get("setup.expired.title"));
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .contentType(LoginController.HTML)
                .body(templates.render("security/expired.jte", Map.of("frame", frame)));
    }

    private record Typed(String code, String username, boolean startEmpty) {}

    private record Problem(
            @Nullable String code,
            @Nullable String username,
            @Nullable String password,
            long retryAfterSeconds) {

        static final Problem NONE = new Problem(null, null, null, 0);

        HttpStatus status() {
            if (retryAfterSeconds > 0) {
                return HttpStatus.TOO_MANY_REQUESTS;
            }
            return equals(NONE) ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        }
    }
}
