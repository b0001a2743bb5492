package disclosure.alert.match.engine;

import disclosure.keywords.Field;
import java.util.Collection;

/** Sets of fields as bits. */
final class Fields {

    /** Where a term without a scope looks. */
    static final int WITHOUT_SCOPE = bit(Field.TITLE) | bit(Field.BODY);

    /** How many bits a set of fields takes. */
    static final int BITS = Field.values().length;

    static final int ALL = (1 << BITS) - 1;

    private Fields() {}

    // Numbers of fields live in memory only, so their order may change with the next release.
    @SuppressWarnings("EnumOrdinal")
    static int number(Field field) {
        return field.ordinal();
    }

    static int bit(Field field) {
        return 1 << number(field);
    }

    static int bits(Collection<Field> fields) {
        int bits = 0;
        for (Field field : fields) {
            bits |= bit(field);
        }
        return bits;
    }
}
