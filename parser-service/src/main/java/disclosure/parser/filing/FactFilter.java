package disclosure.parser.filing;

import disclosure.keywords.Condition;
import java.util.List;

/**
 * One fact that a filing must tell.
 *
 * @param conditions what must hold of its fields, all within one fact; each names a field of the
 *     kind
 */
public record FactFilter(String kind, List<Condition> conditions) {
    public FactFilter {
        conditions = List.copyOf(conditions);
    }
}
