package org.offprint.bibtex;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The names of a field of authors or editors as people write it, taken apart. Names that are
 * wrongly separated, by commas, semicolons or ampersands, are taken apart as well, with a remark.
 *
 * @param names in their order
 * @param others whether the field says that there are more
 * @param remarks a sentence for each mistake that was mended
 */
public record BibtexNames(List<MarkedName> names, boolean others, List<String> remarks) {

    /**
     * A name with the marks that stand at it, such as "*" or "†"; what they mean, the list does not
     * say.
     */
    public record MarkedName(BibtexName name, String marks) {}

    public BibtexNames {
        names = List.copyOf(names);
        remarks = List.copyOf(remarks);
    }

    /** Takes the value of a field apart; of an empty one nothing is left. */
    public static BibtexNames read(String tex) {
        return new NameListReader(tex).read();
    }

    /** The names without their marks. */
    public List<BibtexName> plain() {
        return names.stream().map(MarkedName::name).collect(Collectors.toList());
    }
}
