package disclosure.crawler.drift;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was learnt of shapes, over restarts. */
@ApplicationScoped
class Shapes implements PanacheRepositoryBase<ShapeRow, String> {

    @Transactional
    Optional<Known> known(String list) {
        return findByIdOptional(list)
                .map(row -> new Known(parts(row.ever), parts(row.always), row.answers));
    }

    @Transactional
    void keep(String list, Known known) {
        ShapeRow row = findById(list);
        boolean fresh = row == null;
        ShapeRow kept = row == null ? new ShapeRow() : row;
        kept.list = list;
        kept.ever = String.join("\n", known.ever());
        kept.always = String.join("\n", known.always());
        kept.answers = known.answers();
        if (fresh) {
            persist(kept);
        }
    }

    private static Set<String> parts(String lines) {
        return new TreeSet<>(lines.lines().toList());
    }
}
