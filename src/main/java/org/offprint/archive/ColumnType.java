package org.offprint.archive;

import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How the values of a column stand in JSON; each is read back as it was. */
enum ColumnType {
    TEXT {
        @Override
        Object get(ResultSet row, String column) throws SQLException {
            return row.getString(column);
        }

        @Override
        JsonNode write(ResultSet row, String column) throws SQLException {
            return JSON.stringNode(row.getString(column));
        }

        @Override
        @Nullable Object read(JsonNode value) {
            return value.isString() ? value.stringValue() : null;
        }
    },
    NUMBER {
        @Override
        Object get(ResultSet row, String column) throws SQLException {
            return row.getLong(column);
        }

        @Override
        JsonNode write(ResultSet row, String column) throws SQLException {
            return JSON.numberNode(row.getLong(column));
        }

        @Override
        @Nullable Object read(JsonNode value) {
            return value.isIntegralNumber() && value.canConvertToLong() ? value.longValue() : null;
        }
    },
    FLAG {
        @Override
        Object get(ResultSet row, String column) throws SQLException {
            return row.getBoolean(column);
        }

        @Override
        JsonNode write(ResultSet row, String column) throws SQLException {
            return JSON.booleanNode(row.getBoolean(column));
        }

        @Override
        @Nullable Object read(JsonNode value) {
            return value.isBoolean() ? value.booleanValue() : null;
        }
    },
    ID {
        @Override
        Object get(ResultSet row, String column) throws SQLException {
            return row.getObject(column, UUID.class);
        }

        @Override
        JsonNode write(ResultSet row, String column) throws SQLException {
            return JSON.stringNode(row.getObject(column, UUID.class).toString());
        }

        @Override
        @Nullable Object read(JsonNode value) {
            return value.isString() ? UUID.fromString(value.stringValue()) : null;
        }
    },
    TIME {
        @Override
        Object get(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class);
        }

        @Override
        JsonNode write(ResultSet row, String column) throws SQLException {
            return JSON.stringNode(
                    row.getObject(column, OffsetDateTime.class).toInstant().toString());
        }

        @Override
        @Nullable Object read(JsonNode value) {
            return value.isString()
                    ? Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC)
                    : null;
        }
    },
    DAY {
        @Override
        Object get(ResultSet row, String column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }

        @Override
        JsonNode write(ResultSet row, String column) throws SQLException {
            return JSON.stringNode(row.getObject(column, LocalDate.class).toString());
        }

        @Override
        @Nullable Object read(JsonNode value) {
            return value.isString() ? LocalDate.parse(value.stringValue()) : null;
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * The type of a column.
     *
     * @param typeName what the database calls its type
     * @throws IllegalStateException if no archive can hold its values yet
     */
    static ColumnType of(String column, int jdbcType, String typeName) {
        if (typeName.equalsIgnoreCase("uuid")) {
            return ID;
        }
        return switch (JDBCType.valueOf(jdbcType)) {
            case VARCHAR, CHAR, CLOB, LONGVARCHAR -> TEXT;
            case INTEGER, BIGINT, SMALLINT -> NUMBER;
            case BOOLEAN, BIT -> FLAG;
            case TIMESTAMP, TIMESTAMP_WITH_TIMEZONE -> TIME;
            case DATE -> DAY;
            default ->
                    throw new IllegalStateException(
                            "An archive has no form for the type %s of the column %s yet."
                                    .formatted(typeName, column));
        };
    }

    /** The value of a row as the database takes it again; it must not be null. */
    abstract Object get(ResultSet row, String column) throws SQLException;

    /** The value of a row; it must not be null. */
    abstract JsonNode write(ResultSet row, String column) throws SQLException;

    /** The value for the database; null where it is of another type. */
    abstract @Nullable Object read(JsonNode value);

    /**
     * The value for the database.
     *
     * @throws IllegalArgumentException with a sentence if it is no value of such a column
     */
    Object value(String column, JsonNode value) {
        try {
            Object read = read(value);
            if (read != null) {
                return read;
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException(wrong(column, value), e);
        }
        throw new IllegalArgumentException(wrong(column, value));
    }

    private static String wrong(String column, JsonNode value) {
        String text = value.toString();
        return "“%s” is %s, which it cannot be"
                .formatted(column, text.length() > 60 ? text.substring(0, 60) + "…" : text);
    }
}
