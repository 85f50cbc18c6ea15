package org.offprint.archive;

import java.io.OutputStream;
import org.offprint.storage.StoredKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of an archive: indented for people, the same on every system, and read strictly. */
final class ArchiveJson {

    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final ObjectWriter WRITER =
            MAPPER.writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private ArchiveJson() {}

    /** Writes all tables of a kind. */
    static void write(StoredKind kind, RowWriter rows, OutputStream out) {
        try (JsonGenerator json = WRITER.createGenerator(out)) {
            json.writeStartObject();
            kind.tables().forEach(table -> rows.write(table, json));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes the manifest. */
    static void write(ArchiveManifest manifest, OutputStream out) {
        WRITER.writeValue(out, manifest);
    }
}
