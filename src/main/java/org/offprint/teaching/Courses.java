package org.offprint.teaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.entries.EntryId;
import org.offprint.entries.EntryTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the courses. */
@Repository
class Courses extends EntryTable<CourseData> {

    Courses(JdbcClient jdbc) {
        super(jdbc, "course");
    }

    @Override
    protected Reader<CourseData> reader(@Nullable EntryId only) {
        return Courses::data;
    }

    @Override
    protected Map<String, @Nullable Object> columns(CourseData data) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", data.title());
        columns.put("code", data.code());
        columns.put("institution", data.institution());
        columns.put("role", data.role());
        columns.put("terms", data.terms());
        columns.put("level", data.level());
        columns.put("description", data.description().source());
        columns.put("url", data.url() == null ? null : data.url().value());
        return columns;
    }

    private static CourseData data(ResultSet row) throws SQLException {
        return new CourseData(
                row.getString("name"),
                row.getString("code"),
                row.getString("institution"),
                row.getString("role"),
                row.getString("terms"),
                row.getString("level"),
                new MarkdownText(row.getString("description")),
                WebLink.orNull(row.getString("url")),
                Visibility.valueOf(row.getString("visibility")));
    }
}
