AJS.$(function () {
  var none = AJS.I18n.getText('notes.none');
  var some = AJS.I18n.getText("notes.count", 1, 2);
});
