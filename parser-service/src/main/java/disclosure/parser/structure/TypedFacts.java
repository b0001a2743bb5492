package disclosure.parser.structure;

import disclosure.events.Fact;
import disclosure.events.Section;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.acquisition.AcquisitionReader;
import disclosure.parser.extract.assistance.AssistanceReader;
import disclosure.parser.extract.beneficialowners.BeneficialOwners;
import disclosure.parser.extract.buyback.BuybackReader;
import disclosure.parser.extract.contract.ContractReader;
import disclosure.parser.extract.currentreport.CurrentReportReader;
import disclosure.parser.extract.dividend.DividendReader;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.flash.FlashReader;
import disclosure.parser.extract.forecast.ForecastReader;
import disclosure.parser.extract.freeze.FreezeReader;
import disclosure.parser.extract.guarantee.GuaranteeReader;
import disclosure.parser.extract.halt.HaltReader;
import disclosure.parser.extract.incentive.IncentiveReader;
import disclosure.parser.extract.indicators.FinancialIndicators;
import disclosure.parser.extract.inquiry.InquiryReader;
import disclosure.parser.extract.insiders.InsiderTrades;
import disclosure.parser.extract.investment.InvestmentReader;
import disclosure.parser.extract.litigation.LitigationReader;
import disclosure.parser.extract.penalty.PenaltyReader;
import disclosure.parser.extract.pledge.PledgeReader;
import disclosure.parser.extract.proposedsales.ProposedSales;
import disclosure.parser.extract.raising.RaisingReader;
import disclosure.parser.extract.sections.Sections;
import disclosure.parser.extract.trade.TradeReader;
import java.util.List;

/** The typed facts of a filing: what the readers of all kinds find in it. */
final class TypedFacts {

    /** Each kind looks by itself whether the filing is about its event. */
    private static final List<FactReader> READERS =
            List.of(
                    new AcquisitionReader(),
                    new AssistanceReader(),
                    new FlashReader(),
                    new GuaranteeReader(),
                    new IncentiveReader(),
                    new InvestmentReader(),
                    new LitigationReader(),
                    new BeneficialOwners(),
                    new BuybackReader(),
                    new ContractReader(),
                    new CurrentReportReader(),
                    new DividendReader(),
                    new ForecastReader(),
                    new FreezeReader(),
                    new HaltReader(),
                    new FinancialIndicators(),
                    new InquiryReader(),
                    new InsiderTrades(),
                    new PenaltyReader(),
                    new PledgeReader(),
                    new ProposedSales(),
                    new RaisingReader(),
                    new TradeReader());

    private TypedFacts() {}

    static List<Fact> in(DocumentText document, String category, String title) {
        if (document.text().isEmpty()) {
            return List.of();
        }
        List<Section> items =
                CurrentReportReader.mayBe(document) ? Sections.in(document) : List.of();
        FactSource source = new FactSource(document, category, title, items);
        return READERS.stream().flatMap(reader -> reader.in(source).stream()).toList();
    }
}
