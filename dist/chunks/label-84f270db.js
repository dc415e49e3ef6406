// src/tracker/label.ts
const label = "postrider";

Object.defineProperty(exports, "label", {
  enumerable: true,
  get: function () {
    return label;
  }
});