package city.tongyou.reach.streets;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes small extracts: points and ways in the order they are added, a block each. */
final class OsmExtract {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  OsmExtract() {
    block(
        "OSMHeader",
        HeaderBlock.newBuilder().addRequiredFeatures("OsmSchema-V0.6").build().toByteString());
  }

  OsmExtract node(long id, double latitude, double longitude, Map<String, String> tags) {
    var strings = strings(tags);
    var node =
        Node.newBuilder()
            .setId(id)
            .setLat(Math.round(latitude * 1e7))
            .setLon(Math.round(longitude * 1e7));
    for (int i = 0; i < tags.size(); i++) {
      node.addKeys(1 + 2 * i).addVals(2 + 2 * i);
    }
    return data(strings, PrimitiveGroup.newBuilder().addNodes(node).build());
  }

  OsmExtract way(long id, List<Long> nodes, Map<String, String> tags) {
    var way = Way.newBuilder().setId(id);
    long before = 0;
    for (long node : nodes) {
      way.addRefs(node - before);
      before = node;
    }
    for (int i = 0; i < tags.size(); i++) {
      way.addKeys(1 + 2 * i).addVals(2 + 2 * i);
    }
    return data(strings(tags), PrimitiveGroup.newBuilder().addWays(way).build());
  }

  private static List<String> strings(Map<String, String> tags) {
    var strings = new ArrayList<>(List.of(""));
    tags.forEach((key, value) -> strings.addAll(List.of(key, value)));
    return strings;
  }

  private OsmExtract data(List<String> strings, PrimitiveGroup group) {
    var table = StringTable.newBuilder();
    strings.forEach(it -> table.addS(ByteString.copyFromUtf8(it)));
    block(
        "OSMData",
        PrimitiveBlock.newBuilder()
            .setStringtable(table)
            .addPrimitivegroup(group)
            .setGranularity(100)
            .build()
            .toByteString());
    return this;
  }

  private void block(String type, ByteString content) {
    try {
      var blob =
          Blob.newBuilder().setRaw(content).setRawSize(content.size()).build().toByteString();
      var header = BlobHeader.newBuilder().setType(type).setDatasize(blob.size()).build();
      var out = new DataOutputStream(bytes);
      out.writeInt(header.getSerializedSize());
      header.writeTo(out);
      blob.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
