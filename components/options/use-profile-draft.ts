import { useState } from 'preact/hooks';
import { MODEL_PRESETS, type ModelPreset } from '../../utils/agent/model/presets';
import { capabilitiesId } from '../../utils/domain/talk/capabilities';
import type { ConnectionReport, ModelProfile } from '../../utils/domain/talk/model-profile';
import { request } from '../../utils/messaging/request';
import { askFor } from '../../utils/platform/permissions';
import { findCapabilities } from '../../utils/storage/queries/capabilities';
import { useLive } from '../shared/use-live';
import type { ProfileDraft } from './profile-draft';
import { useOptions } from './use-options';

/** What the last test of the connection came to. */
export type TestState = ConnectionReport | 'testing' | null;

/** A model while it is being set up. `test` and `save` must be called straight from a click: both ask the browser for the address. */
export function useProfileDraft(profile: ModelProfile | null) {
  const { attempt } = useOptions();
  const [draft, setDraft] = useState<ProfileDraft>(() => profile ?? draftFrom(MODEL_PRESETS[0]));
  const [key, setKey] = useState('');
  const [report, setReport] = useState<TestState>(null);
  const known = useLive(async () => {
    const found = await findCapabilities(capabilitiesId(draft.baseUrl, draft.model));
    return found.checkedAt > 0 ? found : null;
  }, [draft.baseUrl, draft.model]);
  const change = (part: Partial<ProfileDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setReport(null);
  };
  const keepsKey = key === '' && profile?.hasKey === true && isSameOrigin(profile.baseUrl, draft.baseUrl);
  const input = { profile: typed(draft), key: keepsKey ? null : key };
  const test = () => {
    const asked = askFor(new URL(draft.baseUrl).origin);
    setReport('testing');
    attempt(async () => {
      await asked;
      setReport(await request('testConnection', input).catch(asReport));
    });
  };
  const save = (then: () => Promise<void>) => {
    const asked = askFor(new URL(draft.baseUrl).origin);
    attempt(async () => {
      await asked;
      await request('saveProfile', input);
      await then();
    });
  };
  const stop = () => attempt(() => request('stopTest', { id: draft.id }));
  return {
    draft,
    change,
    key,
    setKey,
    keepsKey,
    keyToSend: input.key,
    report,
    known: known.state === 'ready' ? known.value : null,
    test,
    stop,
    save,
  };
}

/** A new draft filled in from a preset. */
export function draftFrom(preset: ModelPreset | undefined): ProfileDraft {
  const { server = 'custom', name = '', baseUrl = '', model = '' } = preset ?? {};
  return { id: crypto.randomUUID(), server, name, baseUrl, model, roles: ['chat'], hidesOrigin: false };
}

// A draft may have begun as a whole profile: only what the form asks for is sent.
function typed({ id, name, server, baseUrl, model, roles, hidesOrigin = false }: ProfileDraft): ProfileDraft {
  return { id, name, server, baseUrl, model, roles, hidesOrigin };
}

// A key belongs to the server that it was given for: another address never gets it.
function isSameOrigin(a: string, b: string): boolean {
  return URL.parse(a)?.origin === URL.parse(b)?.origin;
}

function asReport(error: unknown): ConnectionReport {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    isOk: false,
    models: [],
    firstTokenMs: null,
    capabilities: null,
    error: { kind: 'unknown', detail },
  };
}
