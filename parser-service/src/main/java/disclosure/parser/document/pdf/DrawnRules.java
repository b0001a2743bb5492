package disclosure.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Collects the straight lines that a page draws, whether stroked or filled as thin boxes, while its
 * text is read. Points are those of the page, y upwards.
 */
final class DrawnRules {

    /** A page with more is a picture. */
    private static final int MOST = 20_000;

    /** A filled box thinner than this is a line. */
    private static final float THIN = 3;

    private final List<float[]> lines = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private float startX;
    private float startY;
    private float x;
    private float y;
    private boolean overflowing;

    /** Follows one operator; those that draw no path are passed over. */
    void follow(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "re" -> box(operands, matrix);
            case "m" -> move(operands, matrix);
            case "l" -> line(operands, matrix);
            case "h" -> to(startX, startY);
            case "s", "b", "b*" -> {
                to(startX, startY);
                stroke();
            }
            case "S", "B", "B*" -> stroke();
            case "f", "F", "f*" -> fill();
            case "n", "c", "v", "y" -> path.clear();
            default -> {}
        }
    }

    /** The lines drawn so far: x1, y1, x2, y2 with the smaller ones first; empty for a picture. */
    List<float[]> lines() {
        return overflowing ? List.of() : List.copyOf(lines);
    }

    void clear() {
        lines.clear();
        path.clear();
        overflowing = false;
    }

    private void box(List<COSBase> operands, Matrix matrix) {
        float[] numbers = numbers(operands, 4);
        if (numbers == null) {
            return;
        }
        float left = numbers[0];
        float bottom = numbers[1];
        float right = left + numbers[2];
        float top = bottom + numbers[3];
        moveTo(matrix.transformPoint(left, bottom));
        to(matrix.transformPoint(right, bottom));
        to(matrix.transformPoint(right, top));
        to(matrix.transformPoint(left, top));
        to(startX, startY);
    }

    private void move(List<COSBase> operands, Matrix matrix) {
        float[] numbers = numbers(operands, 2);
        if (numbers != null) {
            moveTo(matrix.transformPoint(numbers[0], numbers[1]));
        }
    }

    private void line(List<COSBase> operands, Matrix matrix) {
        float[] numbers = numbers(operands, 2);
        if (numbers != null) {
            to(matrix.transformPoint(numbers[0], numbers[1]));
        }
    }

    private void moveTo(java.awt.geom.Point2D.Float point) {
        startX = point.x;
        startY = point.y;
        x = point.x;
        y = point.y;
        path.add(new float[] {x, y, x, y, 1});
    }

    private void to(java.awt.geom.Point2D.Float point) {
        to(point.x, point.y);
    }

    private void to(float nextX, float nextY) {
        if (path.size() < MOST) {
            path.add(new float[] {x, y, nextX, nextY, 0});
        }
        x = nextX;
        y = nextY;
    }

    private void stroke() {
        for (float[] piece : path) {
            if (piece[4] == 0) {
                keep(piece[0], piece[1], piece[2], piece[3]);
            }
        }
        path.clear();
    }

    private void fill() {
        for (int from = 0; from < path.size(); ) {
            int to = from + 1;
            while (to < path.size() && path.get(to)[4] == 0) {
                to++;
            }
            fill(path.subList(from, to));
            from = to;
        }
        path.clear();
    }

    private void fill(List<float[]> outline) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float top = -Float.MAX_VALUE;
        for (float[] piece : outline) {
            left = Math.min(left, Math.min(piece[0], piece[2]));
            right = Math.max(right, Math.max(piece[0], piece[2]));
            bottom = Math.min(bottom, Math.min(piece[1], piece[3]));
            top = Math.max(top, Math.max(piece[1], piece[3]));
        }
        float middleX = (left + right) / 2;
        float middleY = (bottom + top) / 2;
        if (right - left <= THIN) {
            keep(middleX, bottom, middleX, top);
        }
        if (top - bottom <= THIN) {
            keep(left, middleY, right, middleY);
        }
    }

    private void keep(float x1, float y1, float x2, float y2) {
        boolean straight = Math.abs(x1 - x2) <= 1 || Math.abs(y1 - y2) <= 1;
        if (!straight || overflowing) {
            return;
        }
        overflowing = lines.size() >= MOST;
        lines.add(
                new float[] {
                    Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)
                });
    }

    private static float @Nullable [] numbers(List<COSBase> operands, int count) {
        if (operands.size() < count) {
            return null;
        }
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return null;
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }
}
