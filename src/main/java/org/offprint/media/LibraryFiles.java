package org.offprint.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of the owner's files. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LibraryFiles {

    private final JdbcClient jdbc;

    LibraryFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<LibraryFile> all() {
        return jdbc.sql("select * from media_file order by uploaded_at desc, address")
                .query((row, i) -> read(row))
                .list();
    }

    Optional<LibraryFile> find(FileId id) {
        return jdbc.sql("select * from media_file where id = ?")
                .param(id.value())
                .query((row, i) -> read(row))
                .optional();
    }

    Optional<LibraryFile> find(FileAddress address) {
        return jdbc.sql("select * from media_file where address = ?")
                .param(address.toString())
                .query((row, i) -> read(row))
                .optional();
    }

    void insert(LibraryFile file) {
        TakenFile content = file.content();
        Picture picture = content.picture();
        jdbc.sql(
                        """
                        insert into media_file (id, version, address, stored, kind, file_type, bytes,
                            width, height, alt, uploaded_at)
                        values (:id, :version, :address, :stored, :kind, :file_type, :bytes,
                            :width, :height, :alt, :uploaded_at)\
                        """)
                .param("id", file.id().value())
                .param("version", file.version())
                .param("address", file.address().toString())
                .param("stored", content.stored())
                .param("kind", content.type().kind().name())
                .param("file_type", content.type().name())
                .param("bytes", content.bytes())
                .param("width", picture == null ? null : picture.width())
                .param("height", picture == null ? null : picture.height())
                .param("alt", file.alt())
                .param("uploaded_at", file.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Stores another alternative text where {@code version} is the stored one's. */
    boolean describe(long version, LibraryFile file) {
        return jdbc.sql("update media_file set version = ?, alt = ? where id = ? and version = ?")
                        .param(file.version())
                        .param(file.alt())
                        .param(file.id().value())
                        .param(version)
                        .update()
                > 0;
    }

    void delete(FileId id) {
        jdbc.sql("delete from media_file where id = ?").param(id.value()).update();
    }

    private static LibraryFile read(ResultSet row) throws SQLException {
        FileType type = FileType.valueOf(row.getString("file_type"));
        String stored = row.getString("stored");
        return new LibraryFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                FileAddress.parse(row.getString("address")).orElseThrow(),
                new TakenFile(stored, type, row.getLong("bytes"), picture(row, type, stored)),
                row.getString("alt"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Picture picture(ResultSet row, FileType type, String stored)
            throws SQLException {
        return type.kind() == FileKind.PICTURE
                ? new Picture(stored, row.getInt("width"), row.getInt("height"))
                : null;
    }
}
