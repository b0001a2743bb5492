package disclosure.parser.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Every question asked of the text table. */
@ApplicationScoped
class TextRows implements PanacheRepositoryBase<TextRow, String> {}
