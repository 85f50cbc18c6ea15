package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.common.Roles;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class PreviewServletTest {

    private final PreviewDrafts drafts = new PreviewDrafts();
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void keepOnePage() {
        drafts.put("abc", "<p>Zoë</p>");
        session.setAttribute(PreviewDrafts.ATTRIBUTE, drafts);
    }

    @Test
    void servesTheOwnersUnsavedPageToAFrameOfThisSite() throws Exception {
        MockHttpServletResponse response = get("abc", session, Roles.OWNER);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo("<p>Zoë</p>");
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void doesNotKnowAnUnknownToken() throws Exception {
        MockHttpServletResponse response = get("abd", session, Roles.OWNER);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void servesNothingToAnotherSession() throws Exception {
        assertThat(get("abc", new MockHttpSession(), Roles.OWNER).getStatus()).isEqualTo(404);
        assertThat(get("abc", null, Roles.OWNER).getStatus()).isEqualTo(404);
    }

    @Test
    void servesNothingToWhoIsNotTheOwner() throws Exception {
        assertThat(get("abc", session, "GUEST").getStatus()).isEqualTo(404);
    }

    private static MockHttpServletResponse get(String token, MockHttpSession session, String role)
            throws Exception {
        MockHttpServletRequest request =
                new MockHttpServletRequest("GET", "/admin/preview/" + token);
        request.setServletPath("/admin/preview");
        request.setPathInfo("/" + token);
        request.setSession(session);
        request.addUserRole(role);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new PreviewServlet().service(request, response);
        return response;
    }
}
