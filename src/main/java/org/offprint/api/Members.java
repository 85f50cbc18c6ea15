package org.offprint.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of a JSON object, asked for one by one. What is of the wrong type counts as absent
 * and is noted as an error, so that all errors are found in one go; so are members that nobody
 * asked for.
 */
final class Members {

    private static final int LONGEST_NAME = 40;

    private final ObjectNode object;
    private final String path;
    private final List<FieldError> errors;
    private final Set<String> known = new HashSet<>();

    Members(ObjectNode object) {
        this(object, "", new ArrayList<>());
    }

    private Members(ObjectNode object, String path, List<FieldError> errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    @Nullable String text(String name) {
        JsonNode value = find(name);
        if (value == null || value.isString()) {
            return value == null ? null : value.stringValue();
        }
        wrong(name, "%s has to be a text or null.".formatted(name));
        return null;
    }

    @Nullable Integer number(String name) {
        JsonNode value = find(name);
        if (value == null || value.isIntegralNumber() && value.canConvertToInt()) {
            return value == null ? null : Integer.valueOf(value.intValue());
        }
        wrong(name, "%s has to be a whole number or null.".formatted(name));
        return null;
    }

    @Nullable Boolean flag(String name) {
        JsonNode value = find(name);
        if (value == null || value.isBoolean()) {
            return value == null ? null : Boolean.valueOf(value.booleanValue());
        }
        wrong(name, "%s has to be true, false or null.".formatted(name));
        return null;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size(name); i++) {
            JsonNode each = object.get(name).get(i);
            if (each.isString()) {
                texts.add(each.stringValue());
            } else {
                wrong(item(name, i), "%s has to hold texts only.".formatted(name));
            }
        }
        return texts;
    }

    /**
     * Reads a list of objects.
     *
     * @param reader is given the members of each and the name of its place; null for one that it
     *     could not read
     */
    <T> List<T> objects(String name, BiFunction<Members, String, @Nullable T> reader) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < size(name); i++) {
            String item = item(name, i);
            if (object.get(name).get(i) instanceof ObjectNode each) {
                Members members = new Members(each, path + item + ".", errors);
                T read = reader.apply(members, item);
                members.refuseOthers();
                if (read != null) {
                    all.add(read);
                }
            } else {
                wrong(item, "%s has to hold objects only.".formatted(name));
            }
        }
        return all;
    }

    /** How many items a list has; 0 where there is none. */
    int size(String name) {
        JsonNode value = find(name);
        if (value == null || value.isArray()) {
            return value == null ? 0 : value.size();
        }
        if (!isWrong(name)) {
            wrong(name, "%s has to be a list, […].".formatted(name));
        }
        return 0;
    }

    /** Whether an error of this member was noted. */
    boolean isWrong(String name) {
        return errors.stream().anyMatch(error -> error.field().equals(path + name));
    }

    /** Notes an error of a member of this object. */
    void wrong(String name, String message) {
        errors.add(new FieldError(path + name, message));
    }

    /** Notes every member that nobody has asked for. */
    void refuseOthers() {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                String shown =
                        name.length() <= LONGEST_NAME
                                ? name
                                : name.substring(0, LONGEST_NAME) + "…";
                wrong(shown, "There is no member of this name; leave it out.");
            }
        }
    }

    /** All errors so far, of the objects inside too. */
    List<FieldError> errors() {
        return errors;
    }

    private @Nullable JsonNode find(String name) {
        known.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private static String item(String name, int index) {
        return name + "[" + index + "]";
    }
}
