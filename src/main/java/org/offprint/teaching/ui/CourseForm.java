package org.offprint.teaching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.WebLink;
import org.offprint.common.ui.MarkdownField;
import org.offprint.common.ui.TextInput;
import org.offprint.entries.ui.EntryForm;
import org.offprint.teaching.CourseData;

/** The form of a course. */
final class CourseForm extends EntryForm<CourseData> {

    final TextField title = new TextField("Name");
    final TextField code = new TextField("Code");
    final TextField level = new TextField("Level");
    final TextField institution = new TextField("Institution");
    final TextField role = new TextField("Role");
    final TextField terms = new TextField("Terms");
    final TextField url = new TextField("Link");
    final MarkdownField description = new MarkdownField("Description");
    final Checkbox visible;

    private final TextInput<CourseData, String> titleIn;
    private final TextInput<CourseData, String> codeIn;
    private final TextInput<CourseData, String> levelIn;
    private final TextInput<CourseData, String> institutionIn;
    private final TextInput<CourseData, String> roleIn;
    private final TextInput<CourseData, String> termsIn;
    private final TextInput<CourseData, WebLink> urlIn;
    private final TextInput<CourseData, MarkdownText> descriptionIn;

    /**
     * @param blank a new course, whose name only stands in for the missing one
     */
    CourseForm(CourseData blank) {
        super(blank);
        titleIn =
                text("title", title, unless(blank, CourseData::title), t -> t, CourseData::title)
                        .required("A course needs a name.");
        codeIn = line("code", code, CourseData::code, "The code", CourseData.MAX_CODE);
        levelIn = line("level", level, CourseData::level, "The level");
        institutionIn =
                line("institution", institution, CourseData::institution, "The institution");
        roleIn = line("role", role, CourseData::role, "The role");
        termsIn =
                line("terms", terms, CourseData::terms, "The line of terms", CourseData.MAX_TERMS);
        urlIn = link("url", url, CourseData::url);
        descriptionIn =
                markdown(
                        "description",
                        description,
                        CourseData::description,
                        "The description",
                        CourseData.MAX_DESCRIPTION);
        configure();
        section("The course", title, row(code, level), url);
        section("Where and when", institution, role, terms);
        section("Description", description);
        visible = shown();
    }

    @Override
    protected CourseData read(CourseData base) {
        return new CourseData(
                titleIn.read().orElse(base.title()),
                codeIn.read().orElse(null),
                institutionIn.read().orElse(null),
                roleIn.read().orElse(null),
                termsIn.read().orElse(null),
                levelIn.read().orElse(null),
                descriptionIn.read().orElse(MarkdownText.EMPTY),
                urlIn.read().orElse(null),
                visibility());
    }

    private void configure() {
        code.setHelperText("As the catalogue has it, such as CS 229.");
        level.setHelperText("Such as Graduate.");
        institution.setHelperText("Courses of one institution stand together.");
        role.setHelperText("Such as Lecturer or Teaching assistant.");
        terms.setHelperText("All of them in one line, such as Autumn 2025, Autumn 2026.");
        url.setHelperText("The page of the course; its name leads there.");
    }

    private TextInput<CourseData, String> line(
            String name,
            TextField field,
            Function<CourseData, @Nullable String> part,
            String what) {
        return line(name, field, part, what, CourseData.MAX_LINE);
    }
}
