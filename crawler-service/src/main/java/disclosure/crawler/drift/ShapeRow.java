package disclosure.crawler.drift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is known of the shape of one list of one feed. */
@Entity
@Table(name = "answer_shape")
class ShapeRow {

    /** Feed and list. */
    @Id
    @Column(name = "list")
    String list;

    /** One part per line. */
    @Column(name = "ever")
    String ever;

    /** One part per line. */
    @Column(name = "always")
    String always;

    @Column(name = "answers")
    int answers;
}
