package disclosure.parser.extract.fact;
import disclosure.parser.document.*;
import java.util.*;
public class Dbg {
  public static void main(String[] a) throws Exception {
    for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of(a[0]))) {
      var n = new com.fasterxml.jackson.databind.ObjectMapper().readTree(line);
      String text = n.get("text").asText();
      List<Block> bs = new ArrayList<>(); int s=0;
      while (s<text.length()) { int e=text.indexOf('\n',s); if(e<0)e=text.length(); if(e>s) bs.add(new Block(Block.Kind.PARAGRAPH,s,e,1)); s=e+1; }
      FactText t = FactText.of(new DocumentText(text, List.of(0), bs, List.of(), List.of(), List.of(), false));
      Parties p = Parties.in(t);
      System.out.println(n.get("id").asText()+" issuer="+p.issuer()+" names="+new TreeSet<>(p.places().stream().map(Stated::value).toList()));
      System.out.println("   "+Headline.of(new FactSource(t.document(),"other",""), t));
      if (a.length>1) for (Sentence q : t.sentences()) System.out.println("   | "+t.words(q.start(), q.end()));
    }
  }
}
