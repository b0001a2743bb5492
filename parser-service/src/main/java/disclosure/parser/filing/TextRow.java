package disclosure.parser.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "filing_text")
class TextRow {

    @Id
    @Column(name = "filing_id")
    String filingId;

    @Column(name = "text")
    String text;

    @Column(name = "page_starts")
    List<Integer> pageStarts;

    @Column(name = "cut")
    boolean cut;
}
