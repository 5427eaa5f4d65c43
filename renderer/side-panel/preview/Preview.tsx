import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useCommands } from '../../state/AppStateProvider.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { count } from '../../words/times.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';
import { PAGE_WIDTHS, type PreviewWidth, previewScale } from './preview-scale.ts';
import { usePage } from './use-page.ts';
import './preview.css';

/** The published page beside the text, as readers will get it, on a phone or on a desktop. */
export function Preview() {
  const words = useWords().sidePanel;
  const { openLink, choose } = useCommands();
  const { page, noteCost } = usePage();
  const [width, setWidth] = useState<PreviewWidth>('phone');
  const [dark, setDark] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const percent = previewScale(width, size.width);
  const handleLink = useCallback((href: string) => void openLink(href), [openLink]);
  return (
    <div className="preview">
      <div className="preview-tools">
        <RadioGroup
          className="segments"
          aria-label={words.previewWidth}
          orientation="horizontal"
          value={width}
          onChange={(value) => setWidth(value === 'desktop' ? 'desktop' : 'phone')}
        >
          <Radio className="segment" value="phone">
            <Icon name="phone" />
            {words.phone}
          </Radio>
          <Radio className="segment" value="desktop">
            <Icon name="desktop" />
            {words.desktop}
          </Radio>
        </RadioGroup>
        <div className="preview-buttons">
          <IconButton icon="sun" label={words.showDark} pressed={dark} onPress={() => setDark(!dark)} />
          <IconButton icon="send" label={words.exportHtml} onPress={() => void choose('export-html')} />
        </div>
      </div>
      <div className="preview-stage" ref={stage}>
        {page !== null && size.width > 0 && (
          <div
            className={`preview-device ${width}`}
            style={{ width: Math.floor((PAGE_WIDTHS[width] * percent) / 100) }}
          >
            <PreviewFrame
              key={page.ownStyle}
              html={page.html}
              dark={dark}
              width={PAGE_WIDTHS[width]}
              height={Math.ceil(((size.height - 34) * 100) / percent)}
              scale={percent / 100}
              onLink={handleLink}
              onShown={noteCost}
            />
          </div>
        )}
        <p className="preview-foot">{words.shownAt(count(PAGE_WIDTHS[width]), percent)}</p>
      </div>
    </div>
  );
}

function useSize(element: { readonly current: HTMLElement | null }): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: current.clientWidth, height: current.clientHeight }));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
