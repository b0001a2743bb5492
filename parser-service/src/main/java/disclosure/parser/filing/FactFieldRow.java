package disclosure.parser.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One value of a fact, or one of several words that are one. Written by {@link FactFields}; here
 * for questions to name.
 */
@Entity
@Immutable
@Table(name = "fact_field")
class FactFieldRow implements Serializable {

    private static final long serialVersionUID = 1;

    @Id
    @Column(name = "filing_id")
    String filingId;

    @Id
    @Column(name = "fact")
    int fact;

    @Id
    @Column(name = "field")
    String field;

    /** 0 but for words joined to others: these follow by themselves. */
    @Id
    @Column(name = "part")
    int part;

    @Column(name = "kind")
    String kind;

    @Column(name = "number")
    @Nullable BigDecimal number;

    @Column(name = "currency")
    @Nullable String currency;

    @Column(name = "day")
    @Nullable LocalDate day;

    @Column(name = "words")
    @Nullable String words;

    @Override
    public boolean equals(Object other) {
        return other instanceof FactFieldRow row
                && fact == row.fact
                && part == row.part
                && filingId.equals(row.filingId)
                && field.equals(row.field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(filingId, fact, field, part);
    }
}
