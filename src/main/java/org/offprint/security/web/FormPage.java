package org.offprint.security.web;

import org.offprint.site.SiteFrame;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every form of ours has: the frame around it, and the hidden field without which it is not
 * accepted.
 */
public record FormPage(SiteFrame frame, String tokenName, String token) {

    static FormPage of(SiteFrame frame, CsrfToken csrf) {
        return new FormPage(frame, csrf.getParameterName(), csrf.getToken());
    }

    /** The text of a key. */
    public String word(String key, Object... values) {
        return frame.word(key, values);
    }
}
