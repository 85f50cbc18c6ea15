package org.offprint.citations;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the styles' words are there in. */
enum CitationLanguage {
    /** The style's own English: British for Nature, American for most. */
    ENGLISH(null),
    ARABIC("ar"),
    CHINESE("zh-CN");

    private final @Nullable String tag;

    CitationLanguage(@Nullable String tag) {
        this.tag = tag;
    }

    static CitationLanguage of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> ARABIC;
            case "zh" -> CHINESE;
            default -> ENGLISH;
        };
    }

    /** The language's tag, or null for that of the style. */
    @Nullable String tag() {
        return tag;
    }
}
