package org.offprint.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.security.LogIn;
import org.offprint.security.LogIn.Outcome;
import org.offprint.site.SiteFrame;
import org.offprint.site.SiteFrames;
import org.offprint.site.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms for log-in and log-out. The log-out itself is done by the filter chain. */
@Controller
class LoginController {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final LogIn logIn;
    private final SignIn signIn;
    private final SiteFrames frames;
    private final Templates templates;

    LoginController(LogIn logIn, SignIn signIn, SiteFrames frames, Templates templates) {
        this.logIn = logIn;
        this.signIn = signIn;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/login")
    ResponseEntity<String> form(
            CsrfToken csrf, @RequestParam(name = "out", required = false) @Nullable String out) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .body(login(csrf, "", out == null ? null : frames.words().get("login.out")));
    }

    @PostMapping("/login")
    ResponseEntity<String> logIn(
            CsrfToken csrf,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (logIn.attempt(username, password, request.getRemoteAddr())) {
            case Outcome.Welcome(var owner) ->
                    ResponseEntity.status(HttpStatus.FOUND)
                            .header(HttpHeaders.LOCATION, signIn.begin(owner, request, response))
                            .build();
            case Outcome.Wrong() ->
                    ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Form realm=\"Offprint\"")
                            .contentType(HTML)
                            .body(login(csrf, username, frames.words().get("login.wrong")));
            case Outcome.Later(Duration pause) -> {
                long seconds = pause.toSeconds() + 1;
                yield ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                        .contentType(HTML)
                        .body(login(csrf, username, frames.words().get("login.later", seconds)));
            }
        };
    }

    @GetMapping("/logout")
    ResponseEntity<String> logOutForm(CsrfToken csrf) {
        SiteFrame frame = frames.forForm(frames.words().get("logout.title"));
        var page = new LogoutPage(FormPage.of(frame, csrf));
        return ResponseEntity.ok()
                .contentType(HTML)
                .body(templates.render("security/logout.jte", Map.of("page", page)));
    }

    private String login(CsrfToken csrf, String username, @Nullable String message) {
        SiteFrame frame = frames.forForm(frames.words().get("login.title"));
        var page = new LoginPage(FormPage.of(frame, csrf), username, message);
        return templates.render("security/login.jte", Map.of("page", page));
    }
}
