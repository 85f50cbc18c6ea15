package org.offprint.papers;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.springframework.stereotype.Component;

/** Gives every paper of release 0.1, which had no pages of their own, its address. */
@Component
class SlugsForOldPapers implements JavaMigration {

    private record Old(UUID id, PaperData data) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("008");
    }

    @Override
    public String getDescription() {
        return "slugs for old papers";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Set<Slug> taken = new HashSet<>();
        try (PreparedStatement update =
                context.getConnection()
                        .prepareStatement("update paper set slug = ? where id = ?")) {
            for (Old old : read(context)) {
                Slug slug = PaperSlug.make(new PaperId(old.id()), old.data(), taken::contains);
                taken.add(slug);
                update.setString(1, slug.value());
                update.setObject(2, old.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static List<Old> read(Context context) throws SQLException {
        List<Old> old = new ArrayList<>();
        try (Statement statement = context.getConnection().createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                select p.id, p.title, p.pub_year, a.family from paper p
                                left join paper_author a on a.paper_id = p.id and a.sort_order = 0
                                order by p.sort_order, p.id\
                                """)) {
            while (row.next()) {
                old.add(new Old(row.getObject("id", UUID.class), data(row)));
            }
        }
        return old;
    }

    private static PaperData data(ResultSet row) throws SQLException {
        PaperEdit paper = PaperData.titled(row.getString("title")).edit();
        Integer year = row.getObject("pub_year", Integer.class);
        if (year != null) {
            paper.date(PartialDate.of(year));
        }
        String family = row.getString("family");
        if (family != null) {
            paper.authors(List.of(Author.parse("{" + family + "}")));
        }
        return paper.done();
    }
}
