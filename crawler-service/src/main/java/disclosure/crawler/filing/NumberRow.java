package disclosure.crawler.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number a filing's document carries. */
@Entity
@Table(name = "announcement_number")
class NumberRow {

    @Id
    @Column(name = "filing_id")
    String filingId;

    @Column(name = "exchange")
    String exchange;

    @Column(name = "ticker")
    String ticker;

    @Column(name = "series")
    String series;

    @Column(name = "year")
    int year;

    @Column(name = "number")
    int number;
}
