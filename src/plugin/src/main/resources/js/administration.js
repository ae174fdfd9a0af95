/* Copies the text for support; where the browser does not let us, it is selected to be copied by hand. */
(function () {
  'use strict';

  function copy(text) {
    return navigator.clipboard
      ? navigator.clipboard.writeText(text)
      : Promise.reject(new Error('no clipboard'));
  }

  AJS.toInit(function () {
    var button = document.getElementById('bic-copy');
    if (!button) {
      return;
    }
    var area = document.getElementById('bic-support-text');
    var result = document.getElementById('bic-copy-result');
    button.addEventListener('click', function () {
      area.select();
      copy(area.value).then(
        function () {
          result.textContent = button.dataset.copied;
        },
        function () {
          area.focus();
          result.textContent = button.dataset.failed;
        }
      );
    });
  });
})();
