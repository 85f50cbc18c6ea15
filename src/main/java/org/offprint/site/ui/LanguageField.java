package org.offprint.site.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;

/** A field for a language: the usual ones to choose from, any other as its tag (BCP 47). */
final class LanguageField extends ComboBox<String> {

    private static final List<String> USUAL =
            List.of(
                    "ar", "bn", "cs", "da", "de", "el", "en", "en-GB", "en-US", "es", "fa", "fi",
                    "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nb", "nl", "pl", "pt", "pt-BR",
                    "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh-Hans", "zh-Hant");

    LanguageField() {
        super("Language");
        setItems(USUAL.stream().sorted((a, b) -> named(a).compareTo(named(b))).toList());
        setItemLabelGenerator(LanguageField::named);
        setAllowCustomValue(true);
        setManualValidation(true);
        addCustomValueSetListener(e -> setValue(e.getDetail()));
        setHelperText(
                "What the page is written in, for readers' software. Another one: its tag, such as gsw.");
    }

    /**
     * The language as people know it and its tag, such as "German (de)"; the tag alone if unknown.
     */
    private static String named(String tag) {
        String name = Locale.forLanguageTag(tag.strip()).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() || name.equals(tag) ? tag : name + " · " + tag;
    }
}
